package pincite.engine.extractive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import pincite.answer.writer.Draft;
import pincite.answer.writer.Quote;
import pincite.corpus.standing.Standing;
import pincite.corpus.standing.Standings;
import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.differ.Disagreement;
import pincite.english.fact.SameSaying;

/** A sentence, and those of other articles that say the same. */
final class Saying {

    /** Of two that say different things: by standing, then by who was earlier. How many say it counts for nothing. */
    static final Comparator<Saying> BEFORE_OTHERS = Comparator.comparing(Saying::standing)
            .thenComparing(Saying::published);

    private final List<Candidate> all = new ArrayList<>();

    Saying(Candidate first) {
        all.add(first);
    }

    /** The best of them that is of the highest standing. */
    Candidate first() {
        return all.stream().filter(candidate -> candidate.in().standing() == standing()).findFirst().orElseThrow();
    }

    /** In much the same words, or with the same words that answer; never where they say different things. */
    boolean isSaidBy(Candidate candidate, ShortAnswer shortAnswer, Disagreement disagreement) {
        boolean isSame = SameSaying.of(all.get(0).sentence().text(), candidate.sentence().text())
                || shortAnswer.isSame(all.get(0), candidate);
        return isSame && (isIn(candidate.article())
                || !disagreement.isBetween(first(), candidate));
    }

    void alsoBy(Candidate candidate) {
        if (!isIn(candidate.article())) {
            all.add(candidate);
        }
    }

    boolean isIn(String article) {
        return all.stream().anyMatch(cited -> cited.article().equals(article));
    }

    private Standing standing() {
        return all.stream().map(candidate -> candidate.in().standing()).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The day by which more than half of the voices had said it: neither more of them nor a single early one moves it much. */
    private LocalDate published() {
        var days = all.stream().map(candidate -> candidate.in().published().orElse(LocalDate.MAX)).sorted().toList();
        return days.get(days.size() / 2);
    }

    /** Who published it; an article that does not tell stands for itself. */
    String outlet() {
        return outlet(first());
    }

    static String outlet(Candidate candidate) {
        return candidate.in().origin().source().map(source -> "source " + Standings.folded(source))
                .orElse("article " + candidate.article());
    }

    /** One outlet that says another thing on another day has brought its story up to date. */
    boolean isUpdatedBy(Saying other) {
        return outlet().equals(other.outlet())
                && !first().in().published().equals(other.first().in().published());
    }

    Draft.Proposal proposal(ShortAnswer shortAnswer, Copies copies) {
        var first = first();
        List<Quote> quotes = Stream.concat(Stream.of(first), all.stream().filter(candidate -> candidate != first))
                .flatMap(candidate -> Stream.concat(Stream.of(candidate.quote()), copies.quotes(candidate))).distinct()
                .toList();
        return new Draft.Proposal(first.sentence().read(), quotes, first.lead(), shortAnswer.of(first));
    }
}
