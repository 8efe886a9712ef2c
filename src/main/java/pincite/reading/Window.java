package pincite.reading;

import java.util.List;

import pincite.passage.Passage;
import pincite.passage.Sentence;

/**
 * A run of whole sentences of a passage that is read at once.
 *
 * @param from number of its first sentence in the passage
 * @param to   number after that of its last
 */
public record Window(Passage passage, int from, int to) {

    public Window {
        if (from < 0 || from >= to || to > passage.sentences().size()) {
            throw new IllegalArgumentException(
                    "No run of the sentences of " + passage.id() + ": [" + from + ", " + to + ")");
        }
    }

    public List<Sentence> sentences() {
        return passage.sentences().subList(from, to);
    }
}
