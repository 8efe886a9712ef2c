package pincite.engine.extractive;

import java.util.Locale;
import java.util.Optional;

/** The words of a sentence that answer a question by themselves. */
record ShortAnswer(String question) {

    /** Log odds of the words against none; below it they share no word with the true answer too often. */
    private static final double SURE = -2;

    /** Whether the words of one are those of the other, or among them. */
    boolean isSame(Candidate one, Candidate other) {
        return of(one).isPresent() && of(other).filter(words -> isWithin(words, of(one).get())).isPresent();
    }

    private static boolean isWithin(String one, String other) {
        var first = " " + one.toLowerCase(Locale.ROOT) + " ";
        var second = " " + other.toLowerCase(Locale.ROOT) + " ";
        return first.contains(second) || second.contains(first);
    }

    /** Empty where no reader is sure of any. */
    Optional<String> of(Candidate candidate) {
        var sentence = candidate.sentence().text();
        var item = Series.in(sentence).asked(question);
        return candidate.reading().stream().flatMap(reading -> reading.spans().stream())
                .filter(span -> item.isEmpty() || item.get().holds(span.start(), span.end()))
                .findFirst().filter(span -> span.margin() >= SURE)
                .map(span -> sentence.substring(span.start(), span.end()));
    }
}
