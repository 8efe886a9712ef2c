package pincite.channel.rest;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;

import pincite.channel.LimitedBody;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;
import pincite.retrieval.Scope;

/** The body of {@code POST /api/chat}, read strictly: what is not understood is refused and not guessed. */
record ChatRequest(String question, String conversation, Filter filter) {

    /** Which articles may answer. */
    record Filter(List<String> articles, List<String> sources, String from, String to) {
    }

    private static final int DEEPEST = 20;
    private static final int LONGEST_STRING = LimitedBody.MOST_BYTES;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final ObjectMapper STRICT = strict();

    static ChatRequest parse(byte[] body) {
        try {
            var request = STRICT.readValue(body, ChatRequest.class);
            if (request == null) {
                throw new RefusedException("body", "is null: send an object with a 'question'");
            }
            return request;
        } catch (UnrecognizedPropertyException e) {
            throw new RefusedException(field(e), "is not known here; known are " + e.getKnownPropertyIds());
        } catch (MismatchedInputException e) {
            throw new RefusedException(field(e), "must be " + expected(e.getTargetType()));
        } catch (JsonMappingException e) {
            throw new RefusedException(field(e), "is broken: it is not JSON in UTF-8");
        } catch (JsonProcessingException e) {
            throw new RefusedException("body", "is not JSON at line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new RefusedException("body", "is not UTF-8");
        }
    }

    /** For a person: no class names. */
    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        return List.class.isAssignableFrom(type) ? "a list of texts" : "a JSON object";
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
                        day("filter.from", filter.from), day("filter.to", filter.to));
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

    private static String field(JsonMappingException e) {
        var path = e.getPath().stream().map(JsonMappingException.Reference::getFieldName).filter(Objects::nonNull)
                .toList();
        return path.isEmpty() ? "body" : String.join(".", path);
    }

    private static ObjectMapper strict() {
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).disable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
        mapper.getFactory().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_STRING).build());
        mapper.coercionConfigFor(LogicalType.Textual).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper;
    }
}
