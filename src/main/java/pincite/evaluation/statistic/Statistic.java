package pincite.evaluation.statistic;

/** A figure over the questions of a run, each of which counts as often as it was drawn. */
public interface Statistic {

    /**
     * @param times how often each question counts; once each for the figure itself
     * @return not a number where none of them is one that the figure is about
     */
    double of(int... times);

    /** What it is over: questions, citations, ... */
    int n();
}
