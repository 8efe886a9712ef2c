package pincite.engine.extractive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.differ.Disagreement;

/** Finds what says something else of the same thing than the first statement does. */
record Differing(ShortAnswer shortAnswer, Disagreement disagreement, Copies copies) {

    /** Sentences in which it is looked for. */
    private static final int NEAREST = 24;
    /** In log odds of the order; what answered the planted questions otherwise was up to 2 behind. */
    private static final double FAR = 4;
    /** What is shown of it. */
    private static final int MOST = 3;

    /**
     * The first statement and those that differ from it, in the order in which they are shown; none where none does.
     *
     * @param sayings what answers, best first
     * @param ranked  all that was read, best first
     */
    List<Saying> among(List<Saying> sayings, List<Candidate> ranked) {
        var first = sayings.get(0);
        var near = near(first.first(), ranked);
        var differing = Stream.concat(sayings.stream().skip(1), unsaid(sayings, near).stream())
                .filter(saying -> !first.isIn(saying.first().article()) && !first.isUpdatedBy(saying))
                .filter(saying -> disagreement.isBetween(first.first(), saying.first()))
                .filter(saying -> isOneSided(first.first(), near) && isOneSided(saying.first(), near));
        var all = oneEach(Stream.concat(differing, dissenting(first))).stream().limit(MOST - 1).toList();
        return all.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(first), all.stream()).sorted(Saying.BEFORE_OTHERS).toList();
    }

    /** An article differs once. */
    private static List<Saying> oneEach(Stream<Saying> differing) {
        var each = new ArrayList<Saying>();
        differing.filter(saying -> each.stream().noneMatch(other -> other.isIn(saying.first().article())))
                .forEachOrdered(each::add);
        return each;
    }

    private Stream<Saying> dissenting(Saying first) {
        return copies.dissenting(first.first()).stream().map(Saying::new);
    }

    /** Sentences that answer less well than those that are stated; what says the same again is one. */
    private List<Saying> unsaid(List<Saying> sayings, List<Candidate> ranked) {
        var unsaid = new ArrayList<Saying>();
        for (var candidate : ranked) {
            if (!isSaid(candidate, sayings)) {
                unsaid.stream().filter(saying -> saying.isSaidBy(candidate, shortAnswer, disagreement)).findFirst()
                        .ifPresentOrElse(saying -> saying.alsoBy(candidate),
                                () -> unsaid.add(new Saying(candidate)));
            }
        }
        return unsaid;
    }

    /** What answers much less well is no answer. */
    private static List<Candidate> near(Candidate first, List<Candidate> ranked) {
        return ranked.stream().limit(NEAREST).filter(candidate -> candidate.score() >= first.score() - FAR).toList();
    }

    private boolean isOneSided(Candidate candidate, List<Candidate> near) {
        return near.stream().filter(candidate::isIn)
                .noneMatch(other -> disagreement.isOfBothSides(candidate, other));
    }

    private boolean isSaid(Candidate candidate, List<Saying> sayings) {
        return sayings.stream().anyMatch(saying -> saying.isSaidBy(candidate, shortAnswer, disagreement));
    }
}
