package pincite.record;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Citation;
import pincite.answer.Statement;
import pincite.english.when.Precision;
import pincite.english.when.When;

/**
 * One sentence of an answer.
 *
 * @param shortAnswer the words of the first citation's quote that answer by themselves
 * @param when        when it happened, as ISO 8601 writes it as far as it is told
 * @param precision   how exactly that is told: day, days, week, month, quarter, season, year, decade
 * @param stated      whether words name it; else it is reckoned from the day of publication
 * @param whenWords   that it was read from
 * @param citations   numbers of citations; in a file that somebody changed, not all of them need be there
 */
public record StatementDocument(String text,
        @JsonProperty("short") @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> shortAnswer,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> when,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> precision,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Boolean> stated,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> whenWords,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Integer> citations) {

    public StatementDocument {
        if (text == null) {
            throw new IllegalArgumentException("A statement needs a text");
        }
        citations = List.copyOf(citations);
    }

    /** Of no time. */
    public StatementDocument(String text, Optional<String> shortAnswer, List<Integer> citations) {
        this(text, shortAnswer, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), citations);
    }

    /** @param cited all citations of the answer, in the order of their numbers */
    static StatementDocument of(Statement statement, List<Citation> cited) {
        return new StatementDocument(statement.text(), statement.shortAnswer(), statement.when().map(When::value),
                statement.when().map(When::precision).map(Precision::key), statement.when().map(When::isStated),
                statement.when().map(when -> when.words(statement.text())),
                statement.citations().stream().map(citation -> cited.indexOf(citation) + 1).toList());
    }

    /** What answers by itself, as far as it is known. */
    public String briefly() {
        return shortAnswer.orElse(text);
    }
}
