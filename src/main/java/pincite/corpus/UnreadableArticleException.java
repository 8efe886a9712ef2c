package pincite.corpus;

/** An article that cannot be read as it is; the message says what is wrong with the file. */
final class UnreadableArticleException extends Exception {

    UnreadableArticleException(String reason) {
        super(reason);
    }

    UnreadableArticleException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
