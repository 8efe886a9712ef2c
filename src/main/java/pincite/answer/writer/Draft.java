package pincite.answer.writer;

import java.util.List;
import java.util.Optional;

import pincite.english.when.When;

/**
 * What a writer proposes; nothing of it is believed before it is verified.
 *
 * @param confidence from 0 to 1, that this is right: that the statements answer, or that the articles do not say
 */
public sealed interface Draft {

    double confidence();

    /** @param differ whether the first proposals say different things about the same thing */
    record Answering(List<Proposal> proposals, Premise premise, boolean differ, double confidence) implements Draft {

        public Answering(List<Proposal> proposals, Premise premise, double confidence) {
            this(proposals, premise, false, confidence);
        }

        public Answering(List<Proposal> proposals, double confidence) {
            this(proposals, Premise.HELD, confidence);
        }
    }

    record Declining(DeclineReason reason, List<Quote> closest, double confidence) implements Draft {
    }

    /**
     * A statement and the words that it is said to stand on.
     *
     * @param quotes      the first is what the statement is made from; the others say the same elsewhere
     * @param lead        what leads the first one in, if it says little without
     * @param shortAnswer the words of the first quote that answer by themselves
     * @param when        the time that is asked for, where the statement names several
     */
    record Proposal(String text, List<Quote> quotes, Optional<Quote> lead, Optional<String> shortAnswer,
            Optional<When> when) {

        public Proposal(String text, List<Quote> quotes) {
            this(text, quotes, Optional.empty(), Optional.empty());
        }

        public Proposal(String text, List<Quote> quotes, Optional<Quote> lead, Optional<String> shortAnswer) {
            this(text, quotes, lead, shortAnswer, Optional.empty());
        }
    }
}
