package pincite.fetch;

import java.io.IOException;

/** Trying again would not help; the message is a sentence for people. */
final class RefusedFetchException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedFetchException(String sentence) {
        super(sentence);
    }
}
