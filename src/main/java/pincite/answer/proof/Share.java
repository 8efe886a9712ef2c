package pincite.answer.proof;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** How many of all were found; counts, so that shares of several answers can be summed. */
public record Share(int found, int all) {

    public Share {
        if (found < 0 || found > all) {
            throw new IllegalArgumentException("A share is from none to all: " + found + " of " + all);
        }
    }

    static <T> Share of(Collection<T> all, Predicate<T> isFound) {
        return new Share((int) all.stream().filter(isFound).count(), all.size());
    }

    public Share plus(Share other) {
        return new Share(found + other.found, all + other.all);
    }

    /** Empty where there was nothing to find, as that is neither good nor bad. */
    public OptionalDouble value() {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) found / all);
    }
}
