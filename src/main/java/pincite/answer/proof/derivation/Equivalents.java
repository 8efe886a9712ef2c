package pincite.answer.proof.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import pincite.english.WordLists;
import pincite.english.grammar.Inflection;
import pincite.english.grammar.Token;

/** Words, and words in a row, that may stand for each other whatever a text is about; they stand in {@code equivalents.txt}. */
final class Equivalents {

    /** By their first words, longest first. */
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();
    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    /** @param key what it has in common with its equals */
    private record Phrase(List<String> words, String key) {
    }

    static {
        var lines = WordLists.lines("equivalents.txt");
        for (int line = 0; line < lines.size(); line++) {
            add(lines.get(line), "=" + line);
        }
        PHRASES.values().forEach(phrases -> phrases.sort(Comparator.comparing(phrase -> -phrase.words.size())));
    }

    private Equivalents() {
    }

    private static void add(String line, String key) {
        for (var side : line.split("\\|")) {
            var words = List.of(side.strip().split("\\s+"));
            if (words.size() == 1) {
                WORDS.computeIfAbsent(words.get(0), word -> new HashSet<>()).add(key);
            } else {
                PHRASES.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Phrase(words, key));
            }
        }
    }

    /** Its own forms and those of its equals. */
    static Set<String> keys(String lower) {
        var keys = new HashSet<>(Inflection.bases(lower));
        for (var base : Inflection.bases(lower)) {
            keys.addAll(WORDS.getOrDefault(base, Set.of()));
        }
        return Set.copyOf(keys);
    }

    /** How many tokens from there on are one of the phrases; 1 where none is. */
    static int length(List<Token> tokens, int from) {
        return PHRASES.getOrDefault(tokens.get(from).lower(), List.of()).stream()
                .filter(phrase -> stands(phrase, tokens, from))
                .mapToInt(phrase -> phrase.words.size()).findFirst().orElse(1);
    }

    static Set<String> keys(List<Token> tokens, int from) {
        return PHRASES.get(tokens.get(from).lower()).stream().filter(phrase -> stands(phrase, tokens, from)).findFirst()
                .map(phrase -> Set.of(phrase.key, String.join(" ", phrase.words))).orElseThrow();
    }

    private static boolean stands(Phrase phrase, List<Token> tokens, int from) {
        if (from + phrase.words.size() > tokens.size()) {
            return false;
        }
        for (int word = 0; word < phrase.words.size(); word++) {
            if (!tokens.get(from + word).is(phrase.words.get(word))) {
                return false;
            }
        }
        return true;
    }
}
