package pincite.reading;

import java.util.List;
import java.util.Optional;

import pincite.passage.Passage;

/** Looks at a question and words of an article together, and tells what answers and whether anything does. */
public interface Reader {

    /** As answers name it. */
    String name();

    /** What {@code mvn -Pfit} found its figures to be worth; empty where it was never fitted. */
    Optional<String> fit();

    /** The runs of whole sentences in which a passage is read: all sentences are in one at least, neighbours in the same one. */
    List<Window> windows(String question, Passage passage);

    /** A reading of each window, in their order. What is read in a window depends on nothing but it and the question. */
    List<Reading> read(String question, List<Window> windows);
}
