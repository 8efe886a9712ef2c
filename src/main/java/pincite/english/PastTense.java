package pincite.english;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Verbs in the past and what they are the past of, as far as that is sure. */
public final class PastTense {

    private static final Map<String, String> KNOWN = WordLists.lines("past-tense.txt").stream()
            .map(line -> line.split(" ")).collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private PastTense() {
    }

    /** "refuse" of "refused"; empty where the word is none, or may be of several. */
    public static Optional<String> base(String lower) {
        return Optional.ofNullable(KNOWN.get(lower)).or(() -> regular(lower));
    }

    private static Optional<String> regular(String lower) {
        return IntStream.range(1, Math.max(1, lower.length() - 2)).boxed()
                .map((Function<Integer, Optional<String>>) place -> ending(lower, place))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> ending(String lower, int place) {
        return Optional.ofNullable(KNOWN.get("-" + lower.substring(place)))
                .map(ending -> lower.substring(0, place) + ending.substring(1));
    }
}
