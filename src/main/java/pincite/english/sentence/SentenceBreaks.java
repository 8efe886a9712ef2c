package pincite.english.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line of text into sentences: where one may end by its marks, and {@link SentenceBoundary} agrees. */
public final class SentenceBreaks {

    /** Enough to see the last words and the next ones, and no more, or a long text costs its square. */
    private static final int BEHIND = 60;
    private static final int AHEAD = 60;
    /** Where a space is missing: "Why?He left", "he said.”Then", and before an emoji. */
    private static final String UNSPACED = "(?=[\\x{1F000}-\\x{1FAFF}])"
            + "|(?<=[!?]|[\\p{L}!?][.!?…][\"”’)])(?=\\p{Lu}[\\p{L}’']*+[ ,:])";
    /** Full stops and the like, what closes behind them, the numbers of notes, and a space. */
    private static final Pattern PLACE = Pattern.compile("(?:(?<![.!?…])[.!?…]++(?:" + SentenceEnd.CLOSERS + "|"
            + SentenceEnd.SPACED_QUOTE + ")*+(?:" + SentenceEnd.SPACE + "?" + SentenceEnd.NOTE + ")*+(?:"
            + SentenceEnd.SPACE + "++|" + UNSPACED + ")|[。！？]++|[\\u2028\\u2029]++)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /** Ends a sentence whatever its words are. */
    @FunctionalInterface
    public interface Rule {

        /** @param start of the sentence, in UTF-16 units; the break is at its end */
        boolean breaks(int start, int end);
    }

    private SentenceBreaks() {
    }

    /** Where each sentence ends, in UTF-16 units; the last one with the line. */
    public static List<Integer> in(String line, Rule also) {
        var ends = new ArrayList<Integer>();
        int start = 0;
        int last = lastWord(line);
        for (var place = PLACE.matcher(line); place.find() && place.end() <= last;) {
            if (also.breaks(start, place.end()) || isBoundary(line, start, place.end())) {
                ends.add(place.end());
                start = place.end();
            }
        }
        if (start < line.length()) {
            ends.add(line.length());
        }
        return ends;
    }

    /** Marks and emoji behind the last word belong to its sentence. */
    private static int lastWord(String line) {
        int last = line.length() - 1;
        while (last >= 0 && !Character.isLetterOrDigit(line.charAt(last))) {
            last--;
        }
        return last;
    }

    private static boolean isBoundary(String line, int start, int end) {
        var before = line.substring(Math.max(start, end - BEHIND), end);
        return WORD.matcher(before).find()
                && SentenceBoundary.isBetween(before, line.substring(end, Math.min(line.length(), end + AHEAD)));
    }
}
