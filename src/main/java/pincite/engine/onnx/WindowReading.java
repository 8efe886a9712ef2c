package pincite.engine.onnx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import pincite.engine.onnx.PassageTokens.Run;
import pincite.reading.Reading;
import pincite.reading.Reading.AnswerSpan;
import pincite.reading.Reading.SentenceReading;
import pincite.reading.Window;

/**
 * Makes a reading of a window out of what the model put out for its tokens.
 *
 * @param first number of the passage's token that the piece begins with
 * @param count tokens of the passage in the piece
 * @param shift where that token stands in the model's input
 */
record WindowReading(Window window, PassageTokens tokens, Logits logits, int first, int count, int shift) {

    /** Tokens of an answer beyond its first; what the bundled reader learned from. */
    private static final int LONGEST_ANSWER = 16;
    /** Spans of a sentence that are kept. */
    private static final int SPANS = 12;
    private static final Comparator<AnswerSpan> BEST_FIRST = Comparator.comparingDouble(AnswerSpan::margin).reversed()
            .thenComparing(AnswerSpan::start).thenComparing(AnswerSpan::end);

    Reading reading() {
        var sentences = IntStream.range(window.from(), window.to()).mapToObj(tokens.sentences()::get)
                .map(this::sentence).toList();
        return new Reading(window, sentences, logits.answerable().orElse(margin(sentences)), logits.otherwise());
    }

    private static double margin(List<SentenceReading> sentences) {
        return sentences.stream().mapToDouble(SentenceReading::margin).max().orElseThrow();
    }

    private SentenceReading sentence(Run run) {
        int from = Math.max(run.from(), first);
        int to = Math.min(run.to(), first + count);
        var spans = spans(from, to, run).stream().sorted(BEST_FIRST).limit(SPANS).toList();
        double score = logits.sentence(from + shift - first, to + shift - first)
                .orElse(new SentenceReading(0, spans).margin());
        return new SentenceReading(score, spans);
    }

    private List<AnswerSpan> spans(int from, int to, Run run) {
        var spans = new ArrayList<AnswerSpan>();
        for (int start = from; start < to; start++) {
            for (int end = start; tokens.isWordStart(start) && end < Math.min(to, start + LONGEST_ANSWER + 1); end++) {
                if (tokens.isWordEnd(end)) {
                    spans.add(span(start, end, run));
                }
            }
        }
        return spans;
    }

    /** A sentence that was cut within a word may end within a token. */
    private AnswerSpan span(int start, int end, Run run) {
        return new AnswerSpan(logits.margin(start + shift - first, end + shift - first),
                tokens.starts()[start] - run.start(), Math.min(tokens.ends()[end] - run.start(), run.length()));
    }
}
