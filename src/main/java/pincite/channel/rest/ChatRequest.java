package pincite.channel.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import pincite.channel.rest.article.StandingField;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;
import pincite.retrieval.Scope;

/** The body of {@code POST /api/chat}. */
@Schema(requiredProperties = "question")
record ChatRequest(String question, String conversation, Filter filter) {

    /** Which articles may answer; those of quarantined sources are only shown, and only where that standing is asked for. */
    record Filter(List<String> articles, List<String> sources, String from, String to, String standing,
            @JsonProperty("case") String inCase) {
    }

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static ChatRequest parse(byte[] body) {
        return StrictJson.read(body, ChatRequest.class, "question");
    }

    Question asQuestion() {
        return new Question(question);
    }

    Optional<String> asConversation() {
        return Optional.ofNullable(conversation);
    }

    Scope asScope() {
        return filter == null
                ? Scope.ALL
                : new Scope(values("filter.articles", filter.articles), values("filter.sources", filter.sources),
                        day("filter.from", filter.from), day("filter.to", filter.to),
                        StandingField.read("filter.standing", Optional.ofNullable(filter.standing)),
                        Optional.ofNullable(filter.inCase));
    }

    private static Optional<LocalDate> day(String field, String day) {
        if (day != null && !DAY.matcher(day).matches()) {
            throw new RefusedException(field, "must be a day like 2023-09-19");
        }
        try {
            return Optional.ofNullable(day).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new RefusedException(field, "must be a day like 2023-09-19; there is no " + day);
        }
    }

    private static List<String> values(String field, List<String> values) {
        if (values != null && values.stream().anyMatch(Objects::isNull)) {
            throw new RefusedException(field, "holds null");
        }
        return values == null ? List.of() : values;
    }
}
