package pincite.library;

import java.util.SortedMap;
import java.util.TreeMap;

/** What became of an addition when it was last read. */
public sealed interface Taken {

    /** @param articles fingerprints by id */
    record Read(SortedMap<String, String> articles) implements Taken {

        public Read {
            articles = new TreeMap<>(articles);
        }
    }

    /** @param reason goes on after its name */
    record Unread(String reason) implements Taken {
    }

    /** @param article that is the same piece */
    record Same(String article) implements Taken {
    }
}
