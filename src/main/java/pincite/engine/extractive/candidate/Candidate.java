package pincite.engine.extractive.candidate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import pincite.answer.writer.Quote;
import pincite.engine.extractive.fit.Signal;
import pincite.index.IndexedPassage;
import pincite.passage.Sentence;
import pincite.reading.Reading.SentenceReading;

/**
 * A sentence that may be part of the answer.
 *
 * @param number  of the sentence in its passage
 * @param score   what it is ordered by
 * @param signals what is known of it
 * @param reading what a reader says of it
 */
public record Candidate(IndexedPassage in, int number, double score, Map<Signal, Double> signals,
        Optional<SentenceReading> reading) {

    public static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score).reversed()
            .thenComparing(Candidate::article).thenComparing(candidate -> candidate.sentence().span());
    public static final Comparator<Candidate> IN_TEXT = Comparator.comparing(Candidate::article)
            .thenComparing(candidate -> candidate.sentence().span());

    public Candidate {
        signals = Map.copyOf(signals);
    }

    public Candidate scored(double order) {
        return new Candidate(in, number, order, signals, reading);
    }

    /** Knows by how much it comes after the first one. */
    public Candidate behind(Candidate first) {
        return knowing(Map.of(Signal.BEHIND, Math.max(0, first.score - score)));
    }

    public Candidate knowing(Map<Signal, Double> more) {
        var all = new EnumMap<Signal, Double>(Signal.class);
        all.putAll(signals);
        all.putAll(more);
        return new Candidate(in, number, score, all, reading);
    }

    /** No words of it answer by themselves. */
    public Candidate withoutShort() {
        return new Candidate(in, number, score, signals, Optional.empty());
    }

    public Sentence sentence() {
        return in.passage().sentences().get(number);
    }

    public String article() {
        return in.passage().article();
    }

    public Quote quote() {
        return new Quote(article(), sentence().span(), sentence().text());
    }

    /** The line without which it says little. */
    public Optional<Quote> lead() {
        return sentence().lead().map(line -> new Quote(article(), line.span(), line.text()));
    }

    /** Whether both are items that one line leads in. */
    public boolean isOfList(Candidate other) {
        return sentence().kind() == Sentence.Kind.ITEM && isIn(other)
                && sentence().lead().equals(other.sentence().lead());
    }

    boolean isSame(Candidate other) {
        return isIn(other) && sentence().span().equals(other.sentence().span());
    }

    public boolean isRightBefore(Candidate other) {
        return in == other.in && number + 1 == other.number;
    }

    public boolean isIn(Candidate other) {
        return article().equals(other.article());
    }
}
