package pincite.answer.proof;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import pincite.english.FoldedText;
import pincite.english.Typography;

/** What stands between double quotation marks. */
final class QuotedRuns {

    private static final Pattern QUOTED_RUN = Pattern.compile("\"([^\"]*)\"");
    /** Of the sentence around a quoted run; American typesetting puts it inside the quotation marks. */
    private static final String LAST_PUNCTUATION = ".,;:!?- ";

    private QuotedRuns() {
    }

    /** @param folded as {@link FoldedText} folds it */
    static List<String> in(String folded) {
        return QUOTED_RUN.matcher(folded).results().map(match -> withoutLastPunctuation(match.group(1)).strip())
                .filter(run -> !run.isEmpty()).toList();
    }

    /** Whole words only. */
    static boolean stands(String run, String source) {
        return IntStream.iterate(source.indexOf(run), at -> at >= 0, at -> source.indexOf(run, at + 1))
                .anyMatch(at -> Typography.isWordEdge(source, at) && Typography.isWordEdge(source, at + run.length()));
    }

    private static String withoutLastPunctuation(String run) {
        int end = run.length();
        while (end > 0 && LAST_PUNCTUATION.indexOf(run.charAt(end - 1)) >= 0) {
            end--;
        }
        return run.substring(0, end);
    }
}
