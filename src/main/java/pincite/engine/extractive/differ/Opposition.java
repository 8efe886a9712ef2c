package pincite.engine.extractive.differ;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pincite.english.Lexicon;
import pincite.english.Polarity;
import pincite.english.Words;

/** Whether one of two sentences denies what the other affirms of a word that is asked about. */
final class Opposition {

    private static final String AGAINST = "against";

    private Opposition() {
    }

    static boolean isBetween(Set<String> asked, Words one, Words other) {
        return asked.stream().anyMatch(stem -> isBetween(stem, one, other));
    }

    private static boolean isBetween(String stem, Words one, Words other) {
        var affirmed = affirmed(stem, one);
        return affirmed.isPresent() && affirmed(stem, other).filter(is -> !is.equals(affirmed.get())).isPresent();
    }

    /** Empty where it is not spoken of, or both affirmed and denied. */
    private static Optional<Boolean> affirmed(String stem, Words words) {
        var polarity = Polarity.of(words);
        var said = IntStream.range(0, words.size()).boxed()
                .flatMap(place -> affirmed(stem, words.word(place).stem())
                        .map(is -> is ^ polarity.denies(place) ^ words.lower(place + 1).equals(AGAINST))
                        .stream())
                .collect(Collectors.toSet());
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }

    private static Optional<Boolean> affirmed(String asked, String said) {
        if (asked.equals(said)) {
            return Optional.of(true);
        }
        return Lexicon.areOpposite(asked, said) ? Optional.of(false) : Optional.empty();
    }
}
