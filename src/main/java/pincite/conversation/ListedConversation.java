package pincite.conversation;

import java.time.Instant;

/**
 * A conversation in the list of them.
 *
 * @param title     its first question, where nobody called it otherwise
 * @param questions how many
 * @param last      when it was gone on with
 */
public record ListedConversation(String id, String title, int questions, Instant last) {

    static ListedConversation of(ConversationDocument conversation, Instant last) {
        return new ListedConversation(conversation.id(), conversation.title(), conversation.turns().size(), last);
    }
}
