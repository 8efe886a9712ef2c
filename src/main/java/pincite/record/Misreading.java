package pincite.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Where JSON says otherwise than what was understood of it. What is absent from it and has a default is no fault.
 *
 * @param understood what was read, as it is written
 */
record Misreading(JsonNode written, JsonNode understood) {

    /** In sentences. */
    List<String> found() {
        var faults = new ArrayList<String>();
        compare("", written, understood, faults);
        return faults;
    }

    /** The first place with nothing or another type of JSON than an answer has there. */
    Optional<String> unread() {
        return unread("", written, understood);
    }

    private static Optional<String> unread(String place, JsonNode written, JsonNode understood) {
        if (understood.isMissingNode() && !written.isNull()) {
            return Optional.empty();
        }
        if (written.getNodeType() != understood.getNodeType()) {
            return Optional.of("It has no answer's type at '" + place.replaceFirst("^\\.", "") + "': " + written);
        }
        var within = written.isObject()
                ? written.properties().stream()
                        .map(field -> unread(place + "." + field.getKey(), field.getValue(), field(understood, field)))
                : IntStream.range(0, written.size()).mapToObj(
                        at -> unread(place + "[" + at + "]", written.get(at), understood.path(at)));
        return within.flatMap(Optional::stream).findFirst();
    }

    /** Whether it is the type that is wrong; a text that is no known word or day is one that says what is false. */
    static boolean isOfShape(JsonNode written, JsonMappingException failure) {
        if (failure instanceof InvalidFormatException format) {
            var wanted = format.getTargetType();
            return !(format.getValue() instanceof String) || wanted.isPrimitive()
                    || Number.class.isAssignableFrom(wanted) || wanted == Boolean.class;
        }
        var at = place(written, failure);
        return !(failure instanceof ValueInstantiationException)
                || failure.getCause() instanceof NullPointerException || isNoText(at) || lacks(at);
    }

    /** Whatever is written as a word is made of a text. */
    private static boolean isNoText(JsonNode written) {
        return written.isValueNode() && !written.isTextual();
    }

    /** Whether it has nothing where a value should be; a number that is nothing is read as 0. */
    private static boolean lacks(JsonNode written) {
        return written.properties().stream().anyMatch(field -> field.getValue().isNull());
    }

    private static JsonNode place(JsonNode written, JsonMappingException failure) {
        var at = written;
        for (var step : failure.getPath()) {
            at = step.getFieldName() == null ? at.path(step.getIndex()) : at.path(step.getFieldName());
        }
        return at;
    }

    private static void compare(String place, JsonNode written, JsonNode understood, List<String> faults) {
        if (written.isObject() && understood.isObject()) {
            written.properties().forEach(field -> compare(place + "." + field.getKey(), field.getValue(),
                    field(understood, field), faults));
        } else if (written.isArray() && understood.isArray() && written.size() == understood.size()) {
            for (int at = 0; at < written.size(); at++) {
                compare(place + "[" + at + "]", written.get(at), understood.get(at), faults);
            }
        } else if (!written.equals(understood)) {
            faults.add("No answer says at '" + place.substring(1) + "': " + written);
        }
    }

    private static JsonNode field(JsonNode understood, Map.Entry<String, JsonNode> field) {
        return understood.has(field.getKey()) ? understood.get(field.getKey()) : MissingNode.getInstance();
    }

    /** What could not be understood at all, in a sentence. */
    static String of(JsonMappingException failure) {
        var place = failure.getPath().stream().map(Misreading::step).collect(Collectors.joining());
        return "No answer has the form of this"
                + (place.isEmpty() ? ": " : " at '" + place.replaceFirst("^\\.", "") + "': ")
                + failure.getOriginalMessage();
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }
}
