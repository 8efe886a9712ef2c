package pincite.answer;

import java.util.Optional;

import pincite.answer.proof.Typography;
import pincite.corpus.CanonicalText;
import pincite.corpus.Span;

/**
 * A text in which typographic variants look alike (curly and straight quotation marks, kinds of dash, runs of space), with the way
 * back: letters, digits, case and order stay as they are, so "was inclined" never equals "was not inclined".
 */
final class FoldedText {

    private final String folded;
    /** Where each folded character comes from, in UTF-16 units. */
    private final int[] origins;

    private FoldedText(String folded, int[] origins) {
        this.folded = folded;
        this.origins = origins;
    }

    static FoldedText of(String text) {
        var folded = new StringBuilder(text.length());
        var origins = new int[text.length() * 3 + 1];
        for (int unit = 0; unit < text.length(); unit++) {
            var shape = Typography.shape(text.charAt(unit));
            boolean isRunOfSpace = shape.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            for (int each = 0; each < shape.length() && !isRunOfSpace; each++) {
                origins[folded.length()] = unit;
                folded.append(shape.charAt(each));
            }
        }
        int end = folded.length() - (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ' ? 1 : 0);
        return new FoldedText(folded.substring(0, end), origins);
    }

    boolean looksLike(FoldedText other) {
        return folded.equals(other.folded);
    }

    /** The first place in the unfolded text where the other's words stand, whole words only. */
    Optional<Span> find(FoldedText other, CanonicalText unfolded) {
        for (int at = folded.indexOf(other.folded); at >= 0; at = folded.indexOf(other.folded, at + 1)) {
            int end = at + other.folded.length();
            if (isWordEdge(at) && isWordEdge(end)) {
                return Optional.of(unfolded.spanOfUnits(origins[at], origins[end - 1] + 1));
            }
        }
        return Optional.empty();
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    private boolean isWordEdge(int place) {
        return place == 0 || place == folded.length() || !Character.isLetterOrDigit(folded.charAt(place - 1))
                || !Character.isLetterOrDigit(folded.charAt(place));
    }
}
