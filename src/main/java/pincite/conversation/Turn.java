package pincite.conversation;

/** A question of a conversation, and the answer that it got. */
public record Turn(String question, String answerId) {
}
