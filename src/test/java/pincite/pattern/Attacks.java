package pincite.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that a pattern may take long with: what it looks for, over and over, and then something that spoils it. */
final class Attacks {

    private static final Pattern ATOM = Pattern
            .compile(
                    "\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*+\\]|\\\\[pP]\\{[^}]*\\}|\\\\[\\w&&[^bBAzZGQE\\d]]|\\\\[^\\w]|[^\\\\\\[\\](){}|?*+^$]");
    private static final Pattern WORD = Pattern.compile("(?<![\\\\{])\\b(?!p\\{)[A-Za-z][A-Za-z']*");
    private static final List<String> SIGNS = Stream
            .concat(" \n\t.,;:-–—'’\"“”()[]{}<>|/\\&@#*_~=+?!%$€^`aAxXzZsSétTßıé019\u00a0\u200b\u0301\u0001"
                    .codePoints()
                    .mapToObj(Character::toString), Stream.of("\uD83D\uDE00"))
            .toList();
    private static final Pattern LITERAL = Pattern.compile("(?:[^\\\\\\[\\](){}|?*+^$.]|\\\\[^\\w\\s])++");
    private static final int WORDS = 7;
    private static final int KINDS = 7;
    private static final String SPOILT = "\u0001";

    private Attacks() {
    }

    /** @param pump is repeated */
    record Attack(String before, String pump, String after) {

        String text(int times) {
            return before + pump.repeat(times) + after;
        }

        @Override
        public String toString() {
            return ("'" + before + "' + '" + pump + "' * n + '" + after + "'").replace("\n", "\\n").replace("\t",
                    "\\t");
        }
    }

    static List<Attack> on(String expression) {
        var words = words(expression);
        var signs = signs(expression);
        var attacks = new ArrayList<Attack>();
        for (var sign : signs) {
            attacks.add(new Attack("", sign, ""));
            words.stream().limit(4).forEach(word -> attacks.add(new Attack(word + " ", sign, SPOILT)));
        }
        pumps(signs, words, expression).forEach(pump -> attacks.add(new Attack("", pump, SPOILT)));
        return attacks;
    }

    private static Set<String> pumps(List<String> signs, List<String> words, String expression) {
        Set<String> pumps = new LinkedHashSet<>(signs);
        signs.forEach(first -> signs.forEach(second -> pumps.add(first + second)));
        for (var word : words) {
            pumps.add(word);
            signs.forEach(sign -> pumps.add(word + sign));
            words.forEach(other -> pumps.add(word + " " + other + " "));
        }
        pumps.addAll(List.of("Aa ", "aa ", "a, ", "1, ", "A. ", "a.b", "Aa, "));
        literals(expression).forEach(pumps::add);
        return pumps;
    }

    /** What stands in it as it is, up to each of its pieces. */
    private static Stream<String> literals(String expression) {
        var pieces = LITERAL.matcher(expression).results().limit(WORDS)
                .map(piece -> piece.group().replace("\\", "")).toList();
        return Stream.concat(pieces.stream(),
                IntStream.rangeClosed(1, pieces.size()).mapToObj(end -> String.join("", pieces.subList(0, end))));
    }

    /** One of each kind that the expression tells apart. */
    private static List<String> signs(String expression) {
        var atoms = ATOM.matcher(expression).results().map(atom -> atom.group()).distinct().flatMap(Attacks::compiled)
                .toList();
        var kinds = new LinkedHashMap<String, String>();
        SIGNS.forEach(sign -> kinds.putIfAbsent(atoms.stream()
                .map(atom -> atom.matcher(sign).matches() ? "1" : "0").collect(Collectors.joining()), sign));
        return kinds.values().stream().limit(KINDS).toList();
    }

    private static Stream<Pattern> compiled(String atom) {
        try {
            return Stream.of(Pattern.compile(atom));
        } catch (RuntimeException e) {
            return Stream.empty();
        }
    }

    private static List<String> words(String expression) {
        return WORD.matcher(expression).results().map(word -> word.group()).distinct().limit(WORDS).toList();
    }
}
