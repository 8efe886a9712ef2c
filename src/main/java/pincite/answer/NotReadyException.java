package pincite.answer;

/** There is no index yet, or nothing in it. */
public final class NotReadyException extends RuntimeException {

    private NotReadyException(String message) {
        super(message);
    }

    static NotReadyException noIndex() {
        return new NotReadyException("The articles are still being indexed. Ask again in a moment.");
    }

    public static NotReadyException noArticles() {
        return new NotReadyException(
                "There are no articles to answer from. Put some (.md, .txt) in the corpus folder.");
    }
}
