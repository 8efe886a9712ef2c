package pincite.answer;

/** There is no index yet, or nothing in it. */
public final class NotReadyException extends RuntimeException {

    private NotReadyException(String message) {
        super(message);
    }

    static NotReadyException noIndex() {
        return new NotReadyException("There is nothing to answer from yet: the articles are still being indexed, or the"
                + " service's log says why they could not be. Ask again in a moment.");
    }

    public static NotReadyException noArticles() {
        return new NotReadyException(
                "There are no articles to answer from. Put some (.md, .txt) in the corpus folder.");
    }
}
