package pincite.english;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of English words whatever a text is about: which bear no content, which say the same, which say the opposite. */
public final class Lexicon {

    private static final Set<String> FUNCTION_WORDS = WordClass.words(WordClass.FUNCTION);
    private static final Set<String> CLOSED_CLASSES = WordClass.words(WordClass.CLOSED);
    private static final Set<String> FINITE = WordClass.words(WordClass.FINITE);
    private static final Set<String> PREPOSITIONS = WordClass.words(WordClass.BEFORE_NOUNS);
    /** The families of each stem. */
    private static final Map<String, Set<Integer>> KIN = families(WordLists.lines("kin.txt"));
    /** Sides of each stem; of two sides that are opposite, one is even and the other comes next. */
    private static final Map<String, Set<Integer>> SIDES = families(WordLists.lines("opposites.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\|"))).toList());
    private static final List<String> PREFIXES = List.of("un", "in", "im", "il", "ir", "dis", "non");
    private static final int SHORTEST = 4;

    private Lexicon() {
    }

    /** Bears no content of its own. */
    public static boolean isFunctionWord(String lower) {
        return FUNCTION_WORDS.contains(lower);
    }

    /** A function word, or one that only counts or orders. */
    public static boolean isOfClosedClass(String lower) {
        return CLOSED_CLASSES.contains(lower);
    }

    /** An auxiliary verb in a form with which a question may start: "is", "did", "couldn't". */
    public static boolean isAuxiliary(String lower) {
        return FINITE.contains(lower);
    }

    static boolean isPreposition(String lower) {
        return PREPOSITIONS.contains(lower);
    }

    public static boolean areKin(String stem, String other) {
        return stem.equals(other) || KIN.getOrDefault(stem, Set.of()).stream().anyMatch(of(KIN, other)::contains);
    }

    public static boolean areOpposite(String stem, String other) {
        return negates(stem, other) || negates(other, stem)
                || of(SIDES, stem).stream().anyMatch(side -> of(SIDES, other).contains(side ^ 1));
    }

    public static boolean hasOpposite(String stem) {
        return SIDES.containsKey(stem);
    }

    /** On the same side of some opposites: what was allowed was granted. */
    public static boolean areAlike(String stem, String other) {
        return of(SIDES, stem).stream().anyMatch(of(SIDES, other)::contains);
    }

    /** "unclear" and "clear". */
    private static boolean negates(String longer, String stem) {
        return stem.length() >= SHORTEST && longer.length() > stem.length() && longer.endsWith(stem)
                && PREFIXES.contains(longer.substring(0, longer.length() - stem.length()));
    }

    private static Set<Integer> of(Map<String, Set<Integer>> families, String stem) {
        return families.getOrDefault(stem, Set.of());
    }

    private static Map<String, Set<Integer>> families(List<String> lines) {
        var families = new HashMap<String, Set<Integer>>();
        for (int family = 0; family < lines.size(); family++) {
            int number = family;
            WordLists.words(lines.get(family))
                    .forEach(word -> families.computeIfAbsent(Stem.of(word), stem -> new HashSet<>()).add(number));
        }
        return families;
    }
}
