package pincite.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
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
