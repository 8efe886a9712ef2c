package pincite.engine.extractive;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.Writing;
import pincite.answer.writer.AnswerWriter;
import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.Draft;
import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.fit.Fit;
import pincite.reading.Reader;
import pincite.reading.ReaderChoice;
import pincite.retrieval.Retrieval;

/** Answers in the articles' own sentences, without a language model. */
@ApplicationScoped
public class ExtractiveWriter implements AnswerWriter {

    /** Sentences shown where none answers. */
    private static final int CLOSEST = 3;

    private final Finder finder;
    private final Optional<String> caveat;

    @Inject
    public ExtractiveWriter(ReaderChoice choice) {
        this.finder = choice.reader().map(ExtractiveWriter::reading).orElseGet(ExtractiveWriter::likeness);
        this.caveat = choice.reader().filter(reader -> reader.fit().isEmpty()).map(ExtractiveWriter::unfitted);
    }

    private static Finder reading(Reader reader) {
        return new WordedFinder(
                new ReadingFinder(new ReadSentences(reader), reader.fit().map(Fit::parse).orElseGet(Fit::unfitted)));
    }

    private static Finder likeness() {
        return new LikenessFinder(Fit.withoutReader());
    }

    private static String unfitted(Reader reader) {
        return "The reader '" + reader.name()
                + "' was never fitted, so how sure an answer is, is a guess: run 'mvn -Pfit verify' for it.";
    }

    @Override
    public Optional<String> caveat() {
        return caveat;
    }

    @Override
    public String kind() {
        return Writing.EXTRACTIVE;
    }

    @Override
    public Draft write(Retrieval retrieval) {
        var findings = finder.find(retrieval);
        return findings.answering().isEmpty() ? declining(findings) : answering(retrieval, findings);
    }

    private static Draft declining(Findings findings) {
        var closest = findings.ranked().stream().limit(CLOSEST).map(Candidate::quote).toList();
        return new Draft.Declining(DeclineReason.NOT_IN_CORPUS, closest, findings.confidence());
    }

    private static Draft answering(Retrieval retrieval, Findings findings) {
        var chosen = StatementChooser.choose(retrieval.question().text(), findings, retrieval.voices());
        return new Draft.Answering(chosen.proposals(), findings.premise(), chosen.differ(), findings.confidence());
    }
}
