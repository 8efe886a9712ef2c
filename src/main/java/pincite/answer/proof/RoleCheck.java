package pincite.answer.proof;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.Words;

/** Finds two names or numbers that have changed places: "Ada left and Ben stayed" where the sentence has "Ben left and Ada stayed". */
final class RoleCheck {

    private final Words statement;
    private final Words sentence;
    private final Alignment alignment;

    /** Words one after the other that name one thing. */
    private record Run(int first, int last) {

        private boolean holds(int place) {
            return place >= first && place <= last;
        }
    }

    RoleCheck(Words statement, Words sentence, Alignment alignment) {
        this.statement = statement;
        this.sentence = sentence;
        this.alignment = alignment;
    }

    Stream<String> swapped() {
        var runs = runs();
        return runs.stream().filter(run -> runs.stream().anyMatch(other -> other.first > run.last
                && !isOnePassive(run, other) && (isSwapped(run, other) || isTurnedAround(run, other))))
                .map(this::words);
    }

    /** What comes after each, or before each, belongs to the other one. */
    private boolean isSwapped(Run one, Run other) {
        return followsInSentence(one, other) && followsInSentence(other, one)
                || precedesInSentence(one, other) && precedesInSentence(other, one);
    }

    /** "Ben was sued by Ada" is the same as "Ada sued Ben". */
    private boolean isOnePassive(Run one, Run other) {
        return isBy(statement, other.first) ^ isBy(sentence, source(one).first);
    }

    /** "Ben sued Ada" of "Ada sued Ben". */
    private boolean isTurnedAround(Run one, Run other) {
        return next(statement, one.last) == previous(statement, other.first)
                && followsInSentence(one, other) && precedesInSentence(other, one);
    }

    /** The word behind the one stands behind the other in the sentence. */
    private boolean followsInSentence(Run one, Run other) {
        int place = alignment.of(next(statement, one.last)).orElse(-1);
        return place >= 0 && source(other).holds(previous(sentence, place)) && !source(one).holds(place);
    }

    private boolean precedesInSentence(Run one, Run other) {
        int place = alignment.of(previous(statement, one.first)).orElse(-1);
        return place >= 0 && source(other).holds(next(sentence, place)) && !source(one).holds(place);
    }

    private Run source(Run run) {
        return around(sentence, alignment.of(run.last).orElseThrow());
    }

    private List<Run> runs() {
        return IntStream.range(0, statement.size())
                .filter(place -> alignment.has(place) && isNaming(statement, place)
                        && around(statement, place).last == place)
                .mapToObj(place -> around(statement, place)).toList();
    }

    private static boolean isNaming(Words text, int place) {
        return text.word(place).isNumber() || text.word(place).isCapitalised() && text.word(place).isContent();
    }

    private static Run around(Words text, int place) {
        int first = place;
        while (first > 0 && isJoined(text, first)) {
            first--;
        }
        int last = place;
        while (last + 1 < text.size() && isJoined(text, last + 1)) {
            last++;
        }
        return new Run(first, last);
    }

    private static boolean isJoined(Words text, int place) {
        return text.gap(place).equals(" ") && isNaming(text, place) && isNaming(text, place - 1);
    }

    private static boolean isBy(Words text, int place) {
        return text.lower(place - 1).equals("by") || text.lower(place - 2).equals("by");
    }

    private static int next(Words text, int place) {
        return IntStream.range(place + 1, text.size()).filter(other -> says(text, other)).findFirst().orElse(-1);
    }

    private static int previous(Words text, int place) {
        return IntStream.iterate(place - 1, other -> other >= 0, other -> other - 1)
                .filter(other -> says(text, other)).findFirst().orElse(-1);
    }

    private static boolean says(Words text, int place) {
        return text.word(place).isContent() || text.word(place).isNumber();
    }

    private String words(Run run) {
        return statement.text().substring(statement.word(run.first).start(), statement.word(run.last).end());
    }
}
