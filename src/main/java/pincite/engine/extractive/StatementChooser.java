package pincite.engine.extractive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import pincite.answer.writer.Draft;
import pincite.answer.writer.Quote;
import pincite.engine.extractive.candidate.Candidate;

/** Makes statements of the sentences that answer: the best one first, and what several say once. */
final class StatementChooser {

    private final ShortAnswer shortAnswer;
    private final int room;
    private final List<Saying> sayings = new ArrayList<>();

    private StatementChooser(ShortAnswer shortAnswer, int room) {
        this.shortAnswer = shortAnswer;
        this.room = room;
    }

    /**
     * @param answering best first
     * @param room      statements at most
     */
    static List<Draft.Proposal> choose(String question, List<Candidate> answering, int room) {
        var chooser = new StatementChooser(new ShortAnswer(question), room);
        inTheirOrder(answering).forEach(chooser::take);
        return chooser.sayings.stream().map(saying -> saying.proposal(chooser.shortAnswer)).toList();
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
        var same = sayings.stream().filter(saying -> saying.isSaidBy(candidate, shortAnswer)).findFirst();
        same.ifPresent(saying -> saying.alsoBy(candidate));
        if (same.isEmpty() && sayings.size() < room) {
            sayings.add(new Saying(candidate));
        }
    }

    /** A sentence, and those of other articles that say the same. */
    private static final class Saying {

        private final Candidate first;
        private final List<Candidate> others = new ArrayList<>();

        Saying(Candidate first) {
            this.first = first;
        }

        /** In much the same words, or with the same words that answer. */
        boolean isSaidBy(Candidate candidate, ShortAnswer shortAnswer) {
            return SameSaying.of(first.sentence().text(), candidate.sentence().text())
                    || shortAnswer.isSame(first, candidate);
        }

        void alsoBy(Candidate candidate) {
            if (all().noneMatch(cited -> cited.isIn(candidate))) {
                others.add(candidate);
            }
        }

        private Stream<Candidate> all() {
            return Stream.concat(Stream.of(first), others.stream());
        }

        Draft.Proposal proposal(ShortAnswer shortAnswer) {
            List<Quote> quotes = all().map(Candidate::quote).toList();
            return new Draft.Proposal(first.sentence().read(), quotes, first.lead(), shortAnswer.of(first));
        }
    }
}
