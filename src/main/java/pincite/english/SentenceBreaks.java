package pincite.english;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a line of text into sentences: where the platform breaks it, and {@link SentenceBoundary} agrees. */
public final class SentenceBreaks {

    /** Enough to see the last word and the next one, and no more, or a long text costs its square. */
    private static final int BEHIND = 60;
    private static final int AHEAD = 40;

    /** Ends a sentence whatever its words are. */
    @FunctionalInterface
    public interface Rule {

        /** @param start of the sentence, in UTF-16 units; the break is at its end */
        boolean breaks(int start, int end);
    }

    private SentenceBreaks() {
    }

    /** Where each sentence ends, in UTF-16 units; what the platform does not take for an end is in none. */
    public static List<Integer> in(String line, Rule also) {
        var ends = new ArrayList<Integer>();
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (also.breaks(start, end) || isBoundary(line, start, end)) {
                ends.add(end);
                start = end;
            }
        }
        return ends;
    }

    private static boolean isBoundary(String line, int start, int end) {
        return SentenceBoundary.isBetween(line.substring(Math.max(start, end - BEHIND), end),
                line.substring(end, Math.min(line.length(), end + AHEAD)));
    }
}
