package pincite.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.Inquiry;
import pincite.answer.ScriptedAnswerWriter;
import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelChoice;
import pincite.answer.writer.Quote;
import pincite.corpus.Span;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.disk.SetAside;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.index.LetterEmbeddingModel;
import pincite.index.PassageIndex;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

class AnswerArchiveTest {

    private static final Quote QUOTE = new Quote("lease", new Span(7, 29), "The otter lease ended.");

    @TempDir
    Path corpus;
    @TempDir
    Path index;
    @TempDir
    Path answers;

    private final SetAside setAside = new SetAside();
    private AnswerArchive archive;

    @BeforeEach
    void oneArticle() throws Exception {
        archive = AnswerArchives.in(answers, setAside);
        write("Lease\n\nThe otter lease ended.");
        index();
    }

    @Test
    void keepsAnAnswerAsItWasAfterItsArticleWasEdited() throws Exception {
        var answered = stored(ask());
        var export = export(answered);
        write("Lease\n\nThe otter lease began.");
        var declined = stored(ask());
        assertThat(declined).isNotEqualTo(answered);
        assertThat(export(declined)).contains("declined");
        assertThat(export(answered)).isEqualTo(export).contains("answered");
        write("Lease\n\nThe otter lease ended.");
        assertThat(stored(ask())).isEqualTo(answered);
        assertThat(export(answered)).isEqualTo(export);
    }

    @Test
    void keepsAnAnswerAsItWasAfterOtherArticlesCame() throws Exception {
        var id = stored(ask());
        var export = export(id);
        Files.writeString(corpus.resolve("other.txt"), "Other\n\nThe heron lease goes on.");
        index();
        assertThat(stored(ask())).isEqualTo(id);
        assertThat(export(id)).isEqualTo(export);
    }

    @Test
    void takesAnAnswerThatIsGivenAgainForTheNewest() throws Exception {
        var file = answers.resolve(stored(ask()) + ".json");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        stored(ask());
        assertThat(Files.getLastModifiedTime(file)).isGreaterThan(FileTime.fromMillis(0));
    }

    @Test
    void writesADamagedAnswerAgain() throws Exception {
        var id = stored(ask());
        var export = export(id);
        Files.writeString(answers.resolve(id + ".json"), export.substring(0, 20));
        stored(ask());
        assertThat(archive.find(id)).isPresent();
        assertThat(setAside.lines()).isEmpty();
    }

    @Test
    void namesADamagedAnswerAndGivesTheOthers() throws Exception {
        var id = stored(ask());
        Files.writeString(answers.resolve("0123456789abcdef.json"), "{\"format\":");
        assertThat(archive.newest(10)).hasSize(1);
        assertThat(archive.find(id)).isPresent();
        assertThat(setAside.lines()).containsExactly(
                new SetAside.Line("pincite.answers.folder", answers.resolve("0123456789abcdef.json"), 1));
    }

    private String stored(Inquiry inquiry) {
        var proof = ProofDocument.of(inquiry);
        archive.store(proof, List.of());
        return proof.answer().id();
    }

    private String export(String id) {
        return archive.export(id).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElseThrow();
    }

    private Inquiry ask() {
        var draft = new Draft.Answering(List.of(new Draft.Proposal(QUOTE.text(), List.of(QUOTE))), 0.9);
        return new Answerer(passages(), new Retriever(new LetterEmbeddingModel(), new FixedRetrievalConfig(10, 10, 10)),
                new ScriptedAnswerWriter(draft), ModelChoice.NONE, new CitationVerifier(new ArticlesOnDisk(corpus)))
                .answer(new Question("What ended?"), Scope.ALL);
    }

    private void index() {
        var model = new LetterEmbeddingModel();
        new Indexer(new CorpusFolder(corpus), new PassageCutter(model, 50), model, passages()).run(Progress.NONE);
    }

    private PassageIndex passages() {
        return new LucenePassageIndex(index, "letters");
    }

    private void write(String article) throws Exception {
        Files.writeString(corpus.resolve("lease.txt"), article);
    }
}
