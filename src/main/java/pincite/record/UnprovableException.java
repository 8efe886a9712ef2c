package pincite.record;

import java.nio.file.Path;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;

/** A file that is no exported answer. */
public final class UnprovableException extends RuntimeException {

    private UnprovableException(String message, Throwable cause) {
        super(message, cause);
    }

    static UnprovableException unreadable(Path file, Exception cause) {
        return new UnprovableException("Could not read " + file + " as JSON: " + cause.getMessage(), cause);
    }

    static UnprovableException noAnswer(Path file) {
        return new UnprovableException(
                file + " is no exported answer: it has no 'outcome' with 'citations' or 'declined'.", null);
    }

    static UnprovableException form(Path file, JsonMappingException cause) {
        return new UnprovableException(file + " is no exported answer: " + place(cause) + cause.getOriginalMessage(),
                cause);
    }

    /** Such as {@code statements[0].citations[1]: }. */
    private static String place(JsonMappingException cause) {
        var steps = cause.getPath().stream().map(UnprovableException::step).collect(Collectors.joining());
        return steps.isEmpty() ? "" : steps.substring(steps.startsWith(".") ? 1 : 0) + ": ";
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }
}
