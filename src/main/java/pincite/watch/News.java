package pincite.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import pincite.corpus.Withdrawn;
import pincite.record.Outcome;

/**
 * What changed in the answer to a watched question.
 *
 * @param id    the same however often it is sent
 * @param watch whose it is
 * @param fresh what is said now and was not before
 * @param gone  what was said before and is not now
 * @param asOf  the day of the youngest article that the answer cites
 */
public record News(String id, String watch, String question, Instant at, Outcome outcome,
        @JsonProperty("new") List<Stated> fresh, List<Stated> gone,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> asOf) {

    public News {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("News have no id: '" + question + "'");
        }
        fresh = List.copyOf(fresh);
        gone = List.copyOf(gone);
    }

    boolean saysNothing() {
        return fresh.isEmpty() && gone.isEmpty();
    }

    News without(Withdrawn article) {
        return new News(id, watch, question, at, outcome, Stated.without(article, fresh),
                Stated.without(article, gone), asOf);
    }
}
