package pincite.engine.extractive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.answer.writer.Quote;
import pincite.engine.extractive.candidate.Candidate;
import pincite.english.fact.Facts;
import pincite.english.fact.WordPairs;
import pincite.index.IndexedPassage;
import pincite.retrieval.voice.Voices;

/**
 * The same sentence in the copies of its article: cited where it says the same, and another statement where the words that answer were
 * exchanged.
 */
record Copies(Voices voices, ShortAnswer shortAnswer) {

    private static final double LEAST = 0.3;

    /** Of the copies that say the same. */
    Stream<Quote> quotes(Candidate candidate) {
        return counterparts(candidate).stream().filter(copy -> isHeld(candidate, copy) == Held.YES)
                .map(Candidate::quote);
    }

    /** What a copy says in its place. */
    List<Candidate> dissenting(Candidate candidate) {
        return counterparts(candidate).stream().filter(copy -> isHeld(candidate, copy) == Held.NO).toList();
    }

    private enum Held {
        YES,
        NO,
        UNKNOWN
    }

    private Held isHeld(Candidate candidate, Candidate copy) {
        var answer = shortAnswer.of(candidate).map(Facts::ofWords);
        if (answer.isEmpty() || isAnyIn(answer.get(), Facts.of(copy.sentence().read()))) {
            return Held.YES;
        }
        return answer.get().stems().isEmpty() ? Held.UNKNOWN : Held.NO;
    }

    private static boolean isAnyIn(Facts answer, Facts copy) {
        Set<String> stems = copy.stems();
        return answer.stems().stream().anyMatch(stems::contains) || !answer.quantities().isEmpty()
                && answer.quantities().stream().allMatch(number -> copy.quantities().stream()
                        .anyMatch(number::hasValueOf))
                || !answer.dates().found().isEmpty() && answer.dates().found().stream().allMatch(copy.dates()::say);
    }

    private List<Candidate> counterparts(Candidate candidate) {
        return voices.copies(candidate.in()).stream().flatMap(copy -> counterpart(candidate, copy).stream()).toList();
    }

    private static Optional<Candidate> counterpart(Candidate candidate, IndexedPassage copy) {
        var wording = WordPairs.of(candidate.sentence().text());
        var sentences = copy.passage().sentences();
        return IntStream.range(0, sentences.size()).filter(number -> sentences.get(number).isQuotable()).boxed()
                .max(Comparator.comparingDouble(
                        number -> wording.share(WordPairs.of(sentences.get(number).text()))))
                .filter(number -> wording.share(WordPairs.of(sentences.get(number).text())) > LEAST)
                .map(number -> new Candidate(copy, number, candidate.score(), candidate.signals(), Optional.empty()));
    }
}
