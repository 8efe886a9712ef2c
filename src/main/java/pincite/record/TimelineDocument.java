package pincite.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.answer.Statement;
import pincite.english.when.When;

/**
 * What happened when.
 *
 * @param about whom or what it was asked of
 * @param note  why there is nothing
 */
public record TimelineDocument(@JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> about,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> from,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> to, List<EventDocument> events,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> note) {

    private static final String NONE = "No article tells of anything that happened then.";

    public TimelineDocument {
        events = List.copyOf(events);
    }

    /**
     * @param when      as ISO 8601 writes it as far as it is told: 2023-09-18, 2023-09-14/2023-09-18, 2023-W38, 2023-09, 2023;
     *                  quarters, seasons and decades as TimeML does: 2023-Q3, 2023-SU, 202X
     * @param precision day, days, week, month, quarter, season, year, decade
     * @param stated    whether the words name it; else it is reckoned from the day of publication
     * @param words     that it was read from
     * @param from      the first day
     * @param to        the last day
     * @param quote     the article's own
     * @param text      the same as it is read where it stands alone
     * @param citations of the quote, then of other articles that tell the same
     */
    public record EventDocument(String when, String precision, boolean stated, String words, LocalDate from,
            LocalDate to, String quote, String text, List<CitationDocument> citations) {

        static EventDocument of(Statement event) {
            When when = event.when().orElseThrow();
            return new EventDocument(when.value(), when.precision().key(), when.isStated(), when.words(event.text()),
                    when.first(), when.last(), event.citations().get(0).quote(), event.text(),
                    CitationDocument.of(event.citations()));
        }
    }

    /** By their ids. */
    public List<String> shownArticles() {
        return events.stream().flatMap(event -> event.citations().stream()).map(citation -> citation.article().id())
                .toList();
    }

    public static TimelineDocument of(Optional<String> about, Optional<LocalDate> from, Optional<LocalDate> to,
            List<Statement> events) {
        return new TimelineDocument(about, from, to, events.stream().map(EventDocument::of).toList(),
                Optional.of(NONE).filter(none -> events.isEmpty()));
    }
}
