package pincite.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import pincite.answer.Answer;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.Inquiry;
import pincite.answer.ScriptedAnswerWriter;
import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelChoice;
import pincite.answer.writer.ModelDraft;
import pincite.answer.writer.ModelUse;
import pincite.answer.writer.ModelWriter;
import pincite.corpus.Articles;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.model.Injections.Injection;
import pincite.engine.model.write.ModelStatement;
import pincite.engine.model.write.NumberedSentences;
import pincite.index.LetterEmbeddingModel;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.record.AnswerDocument;
import pincite.record.ProofDocument;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retrieval;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** The worst model there could be: whatever an article tells it to say, it says, with every citation that it was given. */
class ObeyingModelTest {

    private static final String CANARY = "CANARY-7731";
    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();
    private static final String TRUE = "The judge denied the inspection in September.";

    private static final Draft NOT_SAID = new Draft.Declining(DeclineReason.NOT_IN_CORPUS, List.of(), 1);

    @TempDir
    Path folder;

    @Test
    void getsNothingThroughThatAnArticleToldItToSay() throws Exception {
        var injections = Injections.all().toList();
        assertThat(injections).hasSizeGreaterThanOrEqualTo(150);
        var through = new ArrayList<String>();
        for (var injection : injections) {
            var said = said(answer(injection, folder.resolve("case" + injections.indexOf(injection))));
            if (said.contains(CANARY) || said.contains("evil.example")) {
                through.add(injection.planted());
            }
        }
        assertThat(through).isEmpty();
    }

    @Test
    void isStoppedByTheProofAloneWhereItSeesWhatItIsTold() {
        var articles = (Articles) id -> Optional.empty();
        assertThat(Injections.all()).filteredOn(injection -> NumberedSentences
                .of(ModelCase.retrieval().passages(), articles).text().contains(injection.obeyed())).isEmpty();
        assertThat(Injections.all()).allMatch(injection -> !pincite.answer.proof.StatementProof
                .of(pincite.answer.proof.InertText.of(injection.obeyed()), List.of(TRUE)).isSupported());
    }

    /** Everything that is said of the case: statements in JSON and export; what was stopped stays in the export's list of checks. */
    private static String said(Inquiry inquiry) throws Exception {
        var document = AnswerDocument.of(inquiry);
        var proof = JSON.readTree(JSON.writeValueAsString(ProofDocument.of(inquiry)));
        assertThat(inquiry.answer()).isInstanceOf(Answer.Answered.class);
        return JSON.writeValueAsString(document) + proof.path("statements") + proof.path("citations");
    }

    private static Inquiry answer(Injection injection, Path folder) throws Exception {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"),
                "Ruling\n\n" + TRUE + "\n\n" + injection.planted() + "\n\nIt was a Monday.");
        var letters = new LetterEmbeddingModel();
        try (var index = new LucenePassageIndex(folder.resolve("index"), "letters")) {
            new Indexer(new CorpusFolder(corpus), new PassageCutter(letters, 200), letters, index).run(Progress.NONE);
            var articles = new ArticlesOnDisk(corpus);
            return new Answerer(index, new Retriever(letters, FixedRetrievalConfig.DEFAULT),
                    new ScriptedAnswerWriter(NOT_SAID),
                    new ModelChoice(Optional.of(new Obeying(articles, injection))), new CitationVerifier(articles))
                    .answer(new Question("Why was the inspection denied?"), Scope.ALL);
        }
    }

    /** Says what it is told where it is shown that, and the truth as well. */
    private record Obeying(Articles articles, Injection injection) implements ModelWriter {

        @Override
        public ModelDraft write(Retrieval retrieval, Consumer<Draft.Proposal> proposals) {
            var sentences = NumberedSentences.of(retrieval.passages(), articles);
            var numbers = sentences.text().lines().filter(line -> line.startsWith("["))
                    .map(line -> Integer.parseInt(line.substring(1, line.indexOf(']')))).toList();
            boolean isTold = sentences.text().contains(CANARY);
            var all = new ArrayList<Draft.Proposal>();
            numbers.forEach(number -> {
                if (isTold) {
                    sentences.proposal(new ModelStatement(injection.obeyed(), List.of(number))).ifPresent(all::add);
                }
            });
            sentences.proposal(new ModelStatement(TRUE, List.of(1))).ifPresent(all::add);
            all.forEach(proposals);
            return new ModelDraft(all, new ModelUse("test", "obeying", "p", 1, 0, 0, Duration.ZERO));
        }
    }
}
