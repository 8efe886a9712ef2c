package pincite.engine.extractive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English words of which only one can be true of the same matter. What comes one after the other (begin and end, open and close, buy
 * and sell, join and leave) is missing on purpose: that a shop closed does not contradict that it opened.
 */
final class Opposites {

    private static final List<Pair> PAIRS = List.of(
            Pair.of("grant allow permit approve accept",
                    "deny denied refuse reject decline forbid forbade forbidden prohibit"),
            Pair.of("rise rose risen increase", "fall fell fallen decrease decline drop"),
            Pair.of("win won", "lose losing lost"),
            Pair.of("guilty convict", "innocent acquit acquitted"),
            Pair.of("admit admitted confirm", "deny denied"),
            Pair.of("agree", "disagree refuse"),
            Pair.of("support", "oppose"),
            Pair.of("succeed", "fail"));

    private Opposites() {
    }

    static boolean isKnown(Word word) {
        return PAIRS.stream().anyMatch(pair -> pair.one.contains(word.stem()) || pair.other.contains(word.stem()));
    }

    static boolean are(Word word, Word other) {
        return PAIRS.stream().anyMatch(pair -> pair.isBetween(word.stem(), other.stem()));
    }

    /** Whether one may stand for the other: what was allowed was granted. */
    static boolean areAlike(Word word, Word other) {
        return word.stem().equals(other.stem())
                || PAIRS.stream().anyMatch(pair -> pair.isOnOneSide(word.stem(), other.stem()));
    }

    /** Stems. */
    private record Pair(Set<String> one, Set<String> other) {

        static Pair of(String one, String other) {
            return new Pair(stems(one), stems(other));
        }

        boolean isBetween(String stem, String second) {
            return one.contains(stem) && other.contains(second) || other.contains(stem) && one.contains(second);
        }

        boolean isOnOneSide(String stem, String second) {
            return one.contains(stem) && one.contains(second) || other.contains(stem) && other.contains(second);
        }

        private static Set<String> stems(String words) {
            return Word.in(words).stream().map(Word::stem).collect(Collectors.toSet());
        }
    }
}
