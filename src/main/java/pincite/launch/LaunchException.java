package pincite.launch;

/** Why the program could not be started, in a sentence. */
final class LaunchException extends RuntimeException {

    LaunchException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
