package pincite.evaluation.text;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Says in a sentence what Jackson says with the state of its parser. */
final class SyntaxFault {

    private SyntaxFault() {
    }

    /** @param start where the text stands of which the parser counts the lines */
    static QuestionSetException of(JsonProcessingException fault, String format, SourceLine start) {
        var message = "is not " + format + ": " + sentence(fault.getOriginalMessage());
        var location = fault.getLocation();
        return location == null
                ? start.refuse(message)
                : start.next(location.getLineNr() - 1).refuse(message, location.getColumnNr());
    }

    private static String sentence(String message) {
        return message.lines().findFirst().orElse("it cannot be read")
                .replaceAll("(?:(?<!\\s)\\s++)?+\\(start marker at \\[[^\\]\\[]*+]\\)", "")
                .replaceAll("(?:(?<!\\s)\\s++)?+\\(code [^()]*+\\)", "");
    }
}
