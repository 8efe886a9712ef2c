package pincite.evaluation.mark;

/** Looks on while a run is made, and may end it. */
public interface RunObserver {

    RunObserver NONE = (result, done, of) -> true;

    /**
     * Called after each question.
     *
     * @return whether to go on
     */
    boolean answered(QuestionResult result, int done, int of);
}
