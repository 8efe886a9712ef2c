package pincite.corpus;

import java.util.List;
import java.util.function.Consumer;

/** Articles that can be read one after the other. */
public interface Corpus {

    /** Gives each article, by id in ascending order, to the reader; returns what gave none. */
    List<Unreadable> read(Consumer<Article> reader);
}
