package pincite.retrieval.voice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import pincite.index.IndexedPassage;

/**
 * A passage that speaks for itself and for its copies.
 *
 * @param first  of the highest standing, then the earliest
 * @param copies in other articles
 */
public record Voice(IndexedPassage first, List<IndexedPassage> copies) {

    /** What tells no day may be as young as any. */
    public static final Comparator<IndexedPassage> FIRST = Comparator.comparing(IndexedPassage::standing)
            .thenComparing(passage -> passage.published().orElse(LocalDate.MAX))
            .thenComparing(passage -> passage.passage().id());

    public Voice {
        copies = List.copyOf(copies);
    }

    /** @param passages at least one */
    static Voice of(List<IndexedPassage> passages) {
        var first = passages.stream().min(FIRST).orElseThrow();
        return new Voice(first, passages.stream().filter(passage -> passage != first).sorted(FIRST).toList());
    }
}
