package pincite.channel.rest;

import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads out of a request which number a sentence has. */
final class Numbering {

    private Numbering() {
    }

    static int of(String request, String beginning, ObjectMapper json) {
        try {
            var text = json.readTree(request).at("/messages").findValuesAsText("content").toString();
            var found = Pattern.compile("(?m)^\\[?(\\d+)\\]?[.:]? " + Pattern.quote(beginning)).matcher(text);
            if (!found.find()) {
                throw new AssertionError("No sentence begins with '" + beginning + "' in " + text);
            }
            return Integer.parseInt(found.group(1));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Not JSON: " + request, e);
        }
    }
}
