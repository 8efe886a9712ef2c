package pincite.engine.extractive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import pincite.answer.writer.Draft;
import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.differ.Disagreement;
import pincite.engine.extractive.differ.ReadClaims;
import pincite.retrieval.voice.Voices;

/** Makes statements of the sentences that answer: the best one first, and what several say once. */
final class StatementChooser {

    private final ShortAnswer shortAnswer;
    private final Disagreement disagreement;
    private final Copies copies;
    private final List<Saying> sayings = new ArrayList<>();

    private StatementChooser(String question, Voices voices) {
        this.shortAnswer = new ShortAnswer(question);
        this.disagreement = new Disagreement(question, new ReadClaims(shortAnswer::of));
        this.copies = new Copies(voices, shortAnswer);
    }

    /**
     * What is stated.
     *
     * @param differ whether the first statements say different things about the same thing
     */
    record Chosen(List<Draft.Proposal> proposals, boolean differ) {
    }

    /** @param voices of which the sentences are found */
    static Chosen choose(String question, Findings findings, Voices voices) {
        var chooser = new StatementChooser(question, voices);
        inTheirOrder(findings.answering()).forEach(chooser::take);
        return chooser.chosen(findings);
    }

    private Chosen chosen(Findings findings) {
        var differing = findings.portion().isOfOne()
                ? new Differing(shortAnswer, disagreement, copies).among(sayings, findings.ranked())
                : List.<Saying>of();
        var ordered = Stream.concat(differing.stream(),
                Outlets.inTurn(sayings).stream().filter(saying -> !differing.contains(saying)));
        return new Chosen(ordered.limit(Math.max(differing.size(), findings.portion().statements()))
                .map(saying -> saying.proposal(shortAnswer, copies)).toList(), !differing.isEmpty());
    }

    /** Items of one list come as the list has them, where the first of them comes. */
    private static List<Candidate> inTheirOrder(List<Candidate> answering) {
        return answering.stream().flatMap(candidate -> {
            var list = answering.stream().filter(candidate::isOfList).sorted(Candidate.IN_TEXT).toList();
            boolean isFirst = list.isEmpty()
                    || answering.stream().filter(list::contains).findFirst().get() == candidate;
            return list.isEmpty() ? Stream.of(candidate) : isFirst ? list.stream() : Stream.empty();
        }).toList();
    }

    private void take(Candidate candidate) {
        var same = sayings.stream().filter(saying -> saying.isSaidBy(candidate, shortAnswer, disagreement))
                .findFirst();
        same.ifPresent(saying -> saying.alsoBy(candidate));
        if (same.isEmpty()) {
            sayings.add(new Saying(candidate));
        }
    }
}
