package pincite.key;

/** A key is not made, for a reason that whoever asks for it can act on. */
public final class KeyException extends RuntimeException {

    KeyException(String sentence) {
        super(sentence);
    }
}
