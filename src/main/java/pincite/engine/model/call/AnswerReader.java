package pincite.engine.model.call;

/** Makes something of what a model writes, piece by piece. */
public interface AnswerReader<T> {

    /** @throws CallFailure at the first sign that it is not what it should be */
    void read(String piece);

    /**
     * All came.
     *
     * @throws CallFailure where it is not whole, or not what it should be
     */
    T end();
}
