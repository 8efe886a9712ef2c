package pincite.english;

import java.util.Optional;

/**
 * A {@link PlainText} in which typographic variants look alike (curly and straight quotation marks, kinds of dash, runs of space), with
 * the way back: letters, digits, case and order stay as they are, so "was inclined" never equals "was not inclined".
 */
public final class FoldedText {

    private final String folded;
    private final PlainText plain;
    /** Where each folded character comes from in the plain text, in UTF-16 units. */
    private final int[] origins;

    private FoldedText(String folded, PlainText plain, int... origins) {
        this.folded = folded;
        this.plain = plain;
        this.origins = origins;
    }

    /** The text alone. */
    public static String fold(String text) {
        return of(text).folded;
    }

    /** Without space at its ends. */
    public static FoldedText of(String text) {
        var plain = PlainText.of(text);
        var folded = new StringBuilder(plain.text().length());
        var origins = new int[plain.text().length() * 3 + 1];
        for (int unit = 0; unit < plain.text().length(); unit++) {
            var shape = Typography.shape(plain.text().charAt(unit));
            boolean isRunOfSpace = shape.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            for (int each = 0; each < shape.length() && !isRunOfSpace; each++) {
                origins[folded.length()] = unit;
                folded.append(shape.charAt(each));
            }
        }
        int end = folded.length() - (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ' ? 1 : 0);
        return new FoldedText(folded.substring(0, end), plain, origins);
    }

    public boolean looksLike(FoldedText other) {
        return folded.equals(other.folded);
    }

    /** The first place where the other's words stand, whole words only. */
    public Optional<PlainText.Place> find(FoldedText other) {
        for (int at = folded.indexOf(other.folded); at >= 0; at = folded.indexOf(other.folded, at + 1)) {
            int end = at + other.folded.length();
            if (Typography.isWordEdge(folded, at) && Typography.isWordEdge(folded, end)) {
                return source(at, end);
            }
        }
        return Optional.empty();
    }

    /** Where a part of it comes from, in UTF-16 units; empty where it stands nowhere. */
    public Optional<PlainText.Place> source(int start, int end) {
        return plain.source(origins[start], origins[end - 1] + 1);
    }

    public String text() {
        return folded;
    }

    public boolean isEmpty() {
        return folded.isEmpty();
    }
}
