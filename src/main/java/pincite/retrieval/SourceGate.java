package pincite.retrieval;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;
import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.langchain4j.store.embedding.filter.Filter;
import pincite.corpus.standing.Standing;
import pincite.corpus.standing.Standings;
import pincite.index.Segments;
import pincite.index.Snapshot;

/** Which sources are looked into: those that may answer, or just those of the standing that is asked for. */
record SourceGate(Standings standings, Optional<Standing> wish) {

    private static final String NO_ARTICLE = "";

    /** The same snapshot where all of it is let in. */
    Snapshot into(Snapshot snapshot) {
        return filter(snapshot).<Snapshot>map(filter -> new AdmittedSnapshot(snapshot, filter)).orElse(snapshot);
    }

    /** Names are compared here and not in the index, for there they stand as the articles write them. */
    private Optional<Filter> filter(Snapshot snapshot) {
        if (wish.isEmpty() && !standings.isAnyQuarantined()) {
            return Optional.empty();
        }
        var sources = snapshot.sources().stream()
                .collect(partitioningBy(source -> isAdmitted(standings.of(Optional.of(source)))));
        return isAdmitted(standings.otherwise()) ? allBut(sources.get(false)) : Optional.of(only(sources.get(true)));
    }

    boolean isAdmitted(Standing standing) {
        return wish.map(standing::equals).orElse(standing != Standing.QUARANTINED);
    }

    private static Optional<Filter> allBut(List<String> sources) {
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(metadataKey(Segments.SOURCE).isNotIn(Set.copyOf(sources)));
    }

    private static Filter only(List<String> sources) {
        return sources.isEmpty()
                ? metadataKey(Segments.ARTICLE).isEqualTo(NO_ARTICLE)
                : metadataKey(Segments.SOURCE).isIn(Set.copyOf(sources));
    }
}
