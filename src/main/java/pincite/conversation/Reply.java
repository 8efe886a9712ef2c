package pincite.conversation;

import pincite.answer.Inquiry;
import pincite.record.AnswerDocument;

/** What became of what somebody typed. */
public sealed interface Reply {

    /** It was a question to the articles. */
    record Inquired(Inquiry inquiry) implements Reply {

        @Override
        public AnswerDocument document() {
            return AnswerDocument.of(inquiry);
        }

        @Override
        public Turn turn() {
            return Turn.of(inquiry);
        }
    }

    /** It was none, so nothing was looked for. */
    record Told(AnswerDocument document) implements Reply {

        @Override
        public Turn turn() {
            return Turn.told(document);
        }
    }

    AnswerDocument document();

    /** As it is remembered. */
    Turn turn();
}
