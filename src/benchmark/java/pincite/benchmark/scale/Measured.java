package pincite.benchmark.scale;

import java.io.IOException;

import pincite.retrieval.Question;

/** A place for passages that is measured: filled, then asked. */
interface Measured extends AutoCloseable {

    String name();

    /** As many passages as a size, from the beginning of the corpus. */
    void fill(MadeUpCorpus corpus, int size) throws Exception;

    /** On the disk; 0 where they are in memory alone. */
    long bytes() throws Exception;

    /** Closed and opened anew, up to where it can be asked; nothing where that cannot be. */
    void open() throws Exception;

    void retrieve(Question question) throws Exception;

    /** Whether it answers, too, or only retrieves. */
    boolean isAnswering();

    void answer(Question question) throws Exception;

    /** The scores of the nearest, best first. */
    double[] nearest(float[] vector, int limit) throws Exception;

    @Override
    void close() throws IOException;
}
