package pincite.reading;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a reader says of a window; all figures are log odds without a common scale.
 *
 * @param sentences  of the window, in their order
 * @param answerable how sure it is that the window answers the question
 * @param otherwise  how sure it is that the window says otherwise than the question takes for granted; empty where the reader cannot
 *                   tell
 */
public record Reading(Window window, List<SentenceReading> sentences, double answerable, OptionalDouble otherwise) {

    public Reading {
        if (sentences.size() != window.to() - window.from()) {
            throw new IllegalArgumentException("A reading of " + sentences.size() + " sentences of " + window);
        }
        sentences = List.copyOf(sentences);
    }

    /**
     * What a reader says of a sentence.
     *
     * @param score how well it answers, against answering nothing
     * @param spans its best ones, best first; a sentence without words has none
     */
    public record SentenceReading(double score, List<AnswerSpan> spans) {

        /** Log odds of what is not there. */
        private static final double NOTHING = -30;

        public SentenceReading {
            spans = List.copyOf(spans);
        }

        /** Of the best span, against answering nothing. */
        public double margin() {
            return spans.isEmpty() ? NOTHING : spans.get(0).margin();
        }
    }

    /**
     * Words of a sentence that may answer by themselves.
     *
     * @param margin against answering nothing
     * @param start  in the sentence as it is read, in UTF-16 units
     * @param end    after the last
     */
    public record AnswerSpan(double margin, int start, int end) {

        public AnswerSpan {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("No words stand at [" + start + ", " + end + ")");
            }
        }
    }
}
