package pincite.engine.extractive;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import pincite.answer.writer.Premise;
import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.candidate.Unread;
import pincite.engine.extractive.worded.AnotherPerson;
import pincite.engine.extractive.worded.AskedMeasure;
import pincite.engine.extractive.worded.AskedYears;
import pincite.engine.extractive.worded.Counted;
import pincite.engine.extractive.worded.Nobody;
import pincite.engine.extractive.worded.Rows;
import pincite.engine.extractive.worded.SpeechQuestion;
import pincite.engine.extractive.worded.WhoSaid;
import pincite.engine.extractive.worded.WholeList;
import pincite.retrieval.Retrieval;

/**
 * Finds what a reader finds, but for what the words of question and sentence alone decide: years, rows, persons and speakers look alike to
 * a reader.
 */
final class WordedFinder implements Finder {

    private static final double EVEN_ODDS = 0.5;

    private final ReadingFinder reader;

    WordedFinder(ReadingFinder reader) {
        this.reader = reader;
    }

    @Override
    public Findings find(Retrieval retrieval) {
        var question = retrieval.question().text();
        var ranked = reader.ranked(retrieval);
        var measured = AskedMeasure.only(Rows.asked(ranked, question), question);
        var fitting = AnotherPerson.without(AskedYears.of(retrieval).fitting(measured), question);
        return fitting.isEmpty() ? Findings.none(ranked, 1) : find(ranked, fitting, retrieval);
    }

    /** Whose words are asked for, is answered by these and by nobody else's. */
    private Findings find(List<Candidate> ranked, List<Candidate> fitting, Retrieval retrieval) {
        var question = retrieval.question().text();
        var said = said(() -> AskedYears.of(retrieval).fitting(Unread.with(fitting, retrieval)), question);
        if (!said.isEmpty()) {
            return new Findings(ranked, said, Portion.SPEECH, Premise.HELD,
                    Math.max(EVEN_ODDS, reader.right(fitting.get(0))));
        }
        var others = SpeechQuestion.of(question).map(asked -> asked.notByOthers(fitting)).orElse(fitting);
        return others.isEmpty() ? Findings.none(ranked, EVEN_ODDS) : whole(found(ranked, others, question), retrieval);
    }

    private static List<Candidate> said(Supplier<List<Candidate>> candidates, String question) {
        return SpeechQuestion.of(question).map(asked -> asked.said(candidates.get()))
                .or(() -> WhoSaid.of(question).map(asked -> asked.in(candidates.get()))).orElse(List.of());
    }

    /** What is told in so many words comes where the reader sees no answer. */
    private Findings found(List<Candidate> ranked, List<Candidate> fitting, String question) {
        var found = reader.find(fitting, question);
        return found.answering().isEmpty()
                ? told(fitting, question).map(sentence -> Findings.alone(ranked, sentence, Premise.HELD, EVEN_ODDS))
                        .orElseGet(() -> Findings.none(ranked, found.confidence()))
                : found;
    }

    private static Optional<Candidate> told(List<Candidate> fitting, String question) {
        return Rows.told(fitting, question).or(() -> Nobody.in(fitting, question))
                .or(() -> Counted.of(question).flatMap(asked -> asked.in(fitting, question)));
    }

    private static Findings whole(Findings found, Retrieval retrieval) {
        var list = found.answering().isEmpty()
                ? List.<Candidate>of()
                : WholeList.of(found.answering(), retrieval.question().text(), retrieval);
        return list.isEmpty()
                ? found
                : new Findings(found.ranked(), list, Portion.LIST, found.premise(), found.confidence());
    }
}
