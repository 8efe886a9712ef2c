package pincite.channel.rest;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
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
import pincite.retrieval.RefusedException;

/** Reads a body strictly: what is not understood is refused and not guessed. */
public final class StrictJson {

    private static final int DEEPEST = 20;
    private static final int LONGEST_STRING = LimitedBody.MOST_BYTES;
    private static final ObjectMapper STRICT = strict();

    private StrictJson() {
    }

    /** @param needed the field that the body is about */
    public static <T> T read(byte[] body, Class<T> type, String needed) {
        try {
            var request = STRICT.readValue(body, type);
            if (request == null) {
                throw new RefusedException("body", "is null: send an object with '" + needed + "'");
            }
            return request;
        } catch (UnrecognizedPropertyException e) {
            throw new RefusedException(field(e), "is not known here; known are " + e.getKnownPropertyIds());
        } catch (MismatchedInputException e) {
            throw new RefusedException(field(e), "must be " + expected(e.getTargetType()));
        } catch (JsonMappingException e) {
            throw new RefusedException(field(e), "is broken: it is not JSON in UTF-8");
        } catch (StreamConstraintsException e) {
            throw new RefusedException("body", "has a number, a name or a nesting beyond the limits: " + DEEPEST
                    + " levels, 1,000 digits");
        } catch (JsonProcessingException e) {
            throw new RefusedException("body", "is not JSON" + place(e));
        } catch (IOException e) {
            throw new RefusedException("body", "is not UTF-8");
        }
    }

    private static String place(JsonProcessingException broken) {
        return Optional.ofNullable(broken.getLocation())
                .map(at -> " at line " + at.getLineNr() + ", column " + at.getColumnNr()).orElse("");
    }

    /** For a person: no class names. */
    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return List.class.isAssignableFrom(type) ? "a list of texts" : "a JSON object";
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
