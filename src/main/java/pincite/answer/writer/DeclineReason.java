package pincite.answer.writer;

/** Why there is no answer, with the sentence that tells a person so. */
public enum DeclineReason {

    NOT_IN_CORPUS("The articles do not say."),
    NO_DIFFERENCE("No two articles were found that say different things about the same thing."),
    NOTHING_IN_SCOPE(
            "No article is left by the filter, so there is nothing to answer from."),
    QUARANTINED("Quarantined articles answer nothing; this is what they have."),
    NOT_PROVED(
            "An answer was found, but its words do not stand in the articles any more. Ask again in a moment.");

    private final String message;

    DeclineReason(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }
}
