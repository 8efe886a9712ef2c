package pincite.corpus;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The text that an article's offsets count: line ends are {@code \n}, positions are code points.
 *
 * <p>Java counts UTF-16 units, so the places of the characters outside the Basic Multilingual Plane are kept; most articles have
 * none and then both ways of counting agree.
 */
public final class CanonicalText {

    private final String value;
    private final int[] supplementary;

    private CanonicalText(String value) {
        this.value = value;
        this.supplementary = supplementaryUnits(value);
    }

    /** Folds {@code \r\n} and {@code \r} to {@code \n}. */
    public static CanonicalText of(String decoded) {
        return new CanonicalText(decoded.replace("\r\n", "\n").replace('\r', '\n'));
    }

    public String value() {
        return value;
    }

    /** In code points. */
    public int length() {
        return value.length() - supplementary.length;
    }

    public boolean holds(Span span) {
        return span.end() <= length();
    }

    /** Exactly the characters of the span. */
    public String slice(Span span) {
        if (!holds(span)) {
            throw new IllegalArgumentException(span + " reaches beyond a text of " + length() + " code points");
        }
        return value.substring(unit(span.start()), unit(span.end()));
    }

    /** The span of {@code [start, end)} counted in UTF-16 units, as {@link String} does. */
    public Span spanOfUnits(int start, int end) {
        return new Span(codePoint(start), codePoint(end));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    private int codePoint(int unit) {
        return unit - countBelow(unit);
    }

    /** The n-th supplementary character starts n units later than it counts code points, so the search is on the difference. */
    private int unit(int codePoint) {
        int low = 0;
        int high = supplementary.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (supplementary[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    private int countBelow(int unit) {
        int found = Arrays.binarySearch(supplementary, unit);
        return found >= 0 ? found : -found - 1;
    }

    private static int[] supplementaryUnits(String value) {
        return IntStream.range(0, value.length())
                .filter(unit -> Character.isHighSurrogate(value.charAt(unit)))
                .toArray();
    }
}
