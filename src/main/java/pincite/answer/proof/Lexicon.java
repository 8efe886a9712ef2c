package pincite.answer.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.Stem;

/** What is known of English words whatever a text is about: which bear no content, which say the same, which say the opposite. */
final class Lexicon {

    private static final Set<String> FUNCTION_WORDS = lines("function-words.txt").stream().flatMap(Lexicon::words)
            .collect(Collectors.toUnmodifiableSet());
    /** The families of each stem. */
    private static final Map<String, Set<Integer>> KIN = families(lines("kin.txt"));
    /** Sides of each stem; of two sides that are opposite, one is even and the other comes next. */
    private static final Map<String, Set<Integer>> SIDES = families(lines("opposites.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\|"))).toList());
    private static final List<String> PREFIXES = List.of("un", "in", "im", "il", "ir", "dis", "non");
    private static final int SHORTEST = 4;

    private Lexicon() {
    }

    static boolean isFunctionWord(String lower) {
        return FUNCTION_WORDS.contains(lower);
    }

    static boolean areKin(String stem, String other) {
        return stem.equals(other) || KIN.getOrDefault(stem, Set.of()).stream().anyMatch(of(KIN, other)::contains);
    }

    static boolean areOpposite(String stem, String other) {
        return negates(stem, other) || negates(other, stem)
                || of(SIDES, stem).stream().anyMatch(side -> of(SIDES, other).contains(side ^ 1));
    }

    static boolean hasOpposite(String stem) {
        return SIDES.containsKey(stem);
    }

    /** On the same side of some opposites: what was allowed was granted. */
    static boolean areAlike(String stem, String other) {
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
            words(lines.get(family))
                    .forEach(word -> families.computeIfAbsent(Stem.of(word), stem -> new HashSet<>()).add(number));
        }
        return families;
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+"));
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = Lexicon.class.getResourceAsStream("/pincite/answer/proof/" + resource)) {
            var text = new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + resource, e);
        }
    }
}
