package pincite.corpus.folder;

/** An article that cannot be read as it is; the message says what is wrong with the file. */
public final class UnreadableArticleException extends Exception {

    public UnreadableArticleException(String reason) {
        super(reason);
    }

    UnreadableArticleException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
