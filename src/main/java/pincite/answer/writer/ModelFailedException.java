package pincite.answer.writer;

/** A language model did not answer, or not in a way that can be used. The extractive answer takes its place. */
public final class ModelFailedException extends RuntimeException {

    private final ModelUse use;

    /** @param because for people: what happened, without keys, addresses or texts */
    public ModelFailedException(String because, ModelUse use, Throwable cause) {
        super(because, cause);
        this.use = use;
    }

    public ModelUse use() {
        return use;
    }
}
