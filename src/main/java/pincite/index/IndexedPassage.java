package pincite.index;

import java.time.LocalDate;
import java.util.Optional;

import dev.langchain4j.data.segment.TextSegment;
import pincite.corpus.standing.Standing;
import pincite.passage.Passage;

/**
 * A passage with the token vectors of its own text.
 *
 * @param origin of its article
 * @param tokens their starts and ends count in the passage's text
 */
public record IndexedPassage(Passage passage, Origin origin, TokenVectors tokens) {

    /**
     * Where an article comes from, as far as it is known.
     *
     * @param inCase   which case it tells of
     * @param standing of the source when it was asked; the index keeps none
     */
    public record Origin(Optional<String> source, Optional<LocalDate> published, Optional<String> inCase,
            Standing standing) {

        public static final Origin NONE = new Origin(Optional.empty(), Optional.empty(), Optional.empty(),
                Standing.UNKNOWN);
    }

    /** As an index keeps it. */
    public static IndexedPassage of(TextSegment segment, TokenVectors tokens) {
        var origin = new Origin(Segments.source(segment), Segments.published(segment), Segments.inCase(segment),
                Standing.UNKNOWN);
        return new IndexedPassage(Segments.passage(segment), origin, tokens);
    }

    public Optional<LocalDate> published() {
        return origin.published;
    }

    public Standing standing() {
        return origin.standing;
    }

    public IndexedPassage of(Standing standing) {
        return new IndexedPassage(passage, new Origin(origin.source, origin.published, origin.inCase, standing),
                tokens);
    }
}
