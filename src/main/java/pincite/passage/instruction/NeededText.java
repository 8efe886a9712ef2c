package pincite.passage.instruction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text must have for an expression to be found in it.
 *
 * @param parts of each of these, one; none where nothing is known
 */
record NeededText(List<Set<String>> parts) {

    static final NeededText UNKNOWN = new NeededText(List.of());

    /** Letters are common, and signs that sentences are not made of are rare. */
    private static final String OF_SENTENCES = " .,'’\"“”-:?!()";
    private static final int RARE = 6;

    NeededText {
        parts = List.copyOf(parts);
    }

    /** Where any one of the ways is enough: of each, what tells most. */
    static NeededText ofOne(Collection<NeededText> ways) {
        if (ways.size() == 1) {
            return ways.iterator().next();
        }
        var any = new HashSet<String>();
        for (var way : ways) {
            var best = way.best();
            if (best.isEmpty()) {
                return UNKNOWN;
            }
            any.addAll(best.get());
        }
        return new NeededText(List.of(any));
    }

    static NeededText ofAll(Collection<NeededText> all) {
        var parts = new ArrayList<Set<String>>();
        all.forEach(each -> parts.addAll(each.parts));
        return new NeededText(parts);
    }

    static NeededText literally(String text) {
        return text.isEmpty() ? UNKNOWN : new NeededText(List.of(Set.of(text)));
    }

    private Optional<Set<String>> best() {
        return parts.stream().max(Comparator.<Set<String>>comparingInt(NeededText::rarest)
                .thenComparing(Comparator.comparingInt(Set<String>::size).reversed()));
    }

    private static int rarest(Set<String> part) {
        return part.stream().mapToInt(NeededText::rarity).min().orElse(0);
    }

    private static int rarity(String text) {
        return text.chars()
                .map(sign -> Character.isLetterOrDigit(sign) || OF_SENTENCES.indexOf(sign) >= 0 ? 1 : RARE).sum();
    }

    boolean mayBeIn(Trigrams text) {
        return parts.stream().allMatch(part -> part.stream().anyMatch(text::mayHave));
    }
}
