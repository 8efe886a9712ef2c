package pincite.conversation;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.record.Outcome;

/**
 * A conversation so far, oldest question first.
 *
 * @param title its first question, where nobody called it otherwise
 */
public record ConversationDocument(String id, String title, List<TurnDocument> turns) {

    /** @param answer its id, as {@code GET /api/answers/{id}} knows it */
    public record TurnDocument(String question, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> readAs,
            String answer, Outcome outcome) {

        static TurnDocument of(Turn turn) {
            return new TurnDocument(turn.question(), turn.readAs(), turn.answer(), turn.outcome());
        }
    }

    static ConversationDocument of(String id, String title, List<Turn> turns) {
        return new ConversationDocument(id, title, turns.stream().map(TurnDocument::of).toList());
    }
}
