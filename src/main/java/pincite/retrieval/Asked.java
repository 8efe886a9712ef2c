package pincite.retrieval;

/**
 * A question of a conversation.
 *
 * @param asked as it was asked
 * @param read  as it is understood from what was asked before
 */
public record Asked(Question asked, Question read) {

    public static Asked plainly(Question question) {
        return new Asked(question, question);
    }
}
