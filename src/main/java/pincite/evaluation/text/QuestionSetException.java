package pincite.evaluation.text;

import java.nio.file.Path;

/** A question set that cannot be used; the message names the file, the place and the remedy. */
public final class QuestionSetException extends RuntimeException {

    private QuestionSetException(String message, Throwable cause) {
        super(message, cause);
    }

    static QuestionSetException unreadable(Path file, Throwable cause) {
        return new QuestionSetException("Could not read the question set " + file + ": " + cause.getMessage(), cause);
    }

    static QuestionSetException at(String source, int line, String fault) {
        return new QuestionSetException(source + ", line " + line + ": " + fault, null);
    }

    public static QuestionSetException of(String source, String fault) {
        return new QuestionSetException(source + ": " + fault, null);
    }

    /** Of a set that was read. */
    public static QuestionSetException named(String set, String fault) {
        return new QuestionSetException("The set '" + set + "' cannot be used: " + fault, null);
    }
}
