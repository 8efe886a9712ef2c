package pincite.answer.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pincite.english.Lexicon;
import pincite.english.Word;
import pincite.english.Words;

/**
 * Which word of a sentence each word of a statement is taken from: the cheapest way, where a word that says the opposite, a word that is
 * not there and a jump to another place each have their price.
 */
final class Alignment {

    private static final double KIN = 0.1;
    private static final double OPPOSITE = 0.6;
    private static final double MISSING = 1.6;
    private static final double JUMP = 0.1;
    private static final int LONGEST_JUMP = 10;
    /** Of one word; more only cost time. */
    private static final int MOST_PLACES = 12;

    private final Map<Integer, Integer> places = new HashMap<>();

    private final Words statement;
    private final Words sentence;

    /** The last word that was found, and the way to it. */
    private record Step(int from, int to, double cost, Step before) {

        private static final Step START = new Step(-1, -1, 0, null);

        private Step missing() {
            return new Step(from, to, cost + MISSING, before);
        }

        private Step to(int nextFrom, int nextTo, double price) {
            int jump = this == START || before == null ? 0 : Math.abs(nextTo - to - (nextFrom - from));
            return new Step(nextFrom, nextTo, cost + price + JUMP * Math.min(jump, LONGEST_JUMP), this);
        }
    }

    private Alignment(Words statement, Words sentence) {
        this.statement = statement;
        this.sentence = sentence;
    }

    static Alignment of(Words statement, Words sentence) {
        var alignment = new Alignment(statement, sentence);
        alignment.align();
        return alignment;
    }

    /** The place in the sentence. */
    OptionalInt of(int place) {
        return places.containsKey(place) ? OptionalInt.of(places.get(place)) : OptionalInt.empty();
    }

    boolean has(int place) {
        return places.containsKey(place);
    }

    boolean isOpposite(int place) {
        return has(place) && !isSame(statement.word(place), sentence.word(places.get(place)));
    }

    boolean isTaken(int sentencePlace) {
        return places.containsValue(sentencePlace);
    }

    static boolean isSame(Word word, Word other) {
        return Lexicon.areKin(word.stem(), other.stem());
    }

    private void align() {
        var steps = List.of(Step.START);
        for (int place : aligned(statement)) {
            steps = next(place, steps);
        }
        var best = steps.stream().min((one, other) -> Double.compare(one.cost, other.cost)).orElseThrow();
        for (var step = best; step.before != null; step = step.before) {
            places.put(step.from, step.to);
        }
    }

    private List<Step> next(int place, List<Step> steps) {
        var reached = steps.stream().map(Step::missing).collect(Collectors.toMap(Step::to, step -> step));
        candidates(place).forEach(to -> {
            double price = price(statement.word(place), sentence.word(to));
            steps.stream().map(step -> step.to(place, to, price))
                    .forEach(step -> reached.merge(to, step, Alignment::cheaper));
        });
        return List.copyOf(reached.values());
    }

    private static Step cheaper(Step one, Step other) {
        return one.cost <= other.cost ? one : other;
    }

    private Collection<Integer> candidates(int place) {
        var word = statement.word(place);
        return aligned(sentence).stream().filter(to -> price(word, sentence.word(to)) < MISSING).limit(MOST_PLACES)
                .toList();
    }

    private static double price(Word word, Word other) {
        if (word.stem().equals(other.stem())) {
            return 0;
        }
        if (isSame(word, other)) {
            return KIN;
        }
        return Lexicon.areOpposite(word.stem(), other.stem()) ? OPPOSITE : MISSING;
    }

    private static List<Integer> aligned(Words text) {
        return IntStream.range(0, text.size())
                .filter(place -> text.word(place).isContent() || text.word(place).isNumber()).boxed().toList();
    }
}
