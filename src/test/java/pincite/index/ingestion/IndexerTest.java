package pincite.index.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import pincite.access.Readership;
import pincite.access.Wall;
import pincite.corpus.Remark;
import pincite.corpus.Unreadable;
import pincite.corpus.folder.CorpusFolder;
import pincite.corpus.wall.Walls;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.index.LetterEmbeddingModel;
import pincite.index.PassageIndex;
import pincite.passage.PassageCutter;

class IndexerTest {

    @TempDir
    Path corpus;
    @TempDir
    Path folder;

    private final LetterEmbeddingModel model = new LetterEmbeddingModel();

    @BeforeEach
    void twoArticles() throws IOException {
        Files.writeString(corpus.resolve("a.txt"), "First\n\nZebras graze.");
        Files.writeString(corpus.resolve("b.txt"), "Second\n\nLions hunt.");
    }

    @Test
    void addsEveryArticleAtFirst() {
        var report = run(Progress.NONE);
        assertThat(report.added()).containsExactly("a", "b");
        assertThat(report.articles()).isEqualTo(2);
        assertThat(report.passages()).isEqualTo(2);
    }

    @Test
    void doesNotEmbedAgainWhatIsUnchanged() {
        var first = run(Progress.NONE);
        var second = run(Progress.NONE);
        assertThat(model.embedded).hasValue(2);
        assertThat(second.isUnchanged()).isTrue();
        assertThat(second.generation()).isEqualTo(first.generation());
    }

    @Test
    void replacesWhatChangedAndDropsWhatWent() throws IOException {
        run(Progress.NONE);
        Files.writeString(corpus.resolve("a.txt"), "First\n\nZebras drink.");
        Files.delete(corpus.resolve("b.txt"));
        Files.writeString(corpus.resolve("c.txt"), "Third\n\nBirds sing.");
        var report = run(Progress.NONE);
        assertThat(List.of(report.added(), report.changed(), report.removed())).containsExactly(List.of("c"),
                List.of("a"),
                List.of("b"));
        assertThat(model.embedded).hasValue(4);
        assertThat(report.passages()).isEqualTo(2);
    }

    @Test
    void takesAnArticleBehindItsWall() throws IOException {
        Files.writeString(corpus.resolve("c.md"), "---\ntitle: Third\ngroups: [red, blue]\n---\nBirds sing.");
        assertThat(run(Progress.NONE).articles()).isEqualTo(3);
        assertThat(seen(Readership.PUBLIC)).containsExactly("a", "b");
        assertThat(seen(Readership.of(Set.of("blue")))).containsExactly("a", "b", "c");
    }

    @Test
    void bringsArticlesBehindOtherWallsWhenTheRulesChange() throws IOException {
        Files.createDirectories(corpus.resolve("matter"));
        Files.move(corpus.resolve("b.txt"), corpus.resolve("matter/b.txt"));
        run(Progress.NONE);
        var walls = new Walls(new TreeMap<>(Map.of("matter", Wall.of(Set.of("red")))), new TreeMap<>(), Wall.NONE);
        var report = new Indexer(new CorpusFolder(corpus), new PassageCutter(model, 50), model, index(), walls)
                .run(Progress.NONE);
        assertThat(report.changed()).containsExactly("matter/b");
        assertThat(report.articles()).isEqualTo(2);
        assertThat(seen(Readership.PUBLIC)).containsExactly("a");
    }

    private List<String> seen(Readership readership) {
        return index().look(readership, snapshot -> List.copyOf(snapshot.generation().articles().keySet()))
                .orElseThrow();
    }

    @Test
    void indexesTheRestWhenAFileIsUnreadable() throws IOException {
        Files.writeString(corpus.resolve("c.txt"), "");
        var report = run(Progress.NONE);
        assertThat(report.unreadable()).containsExactly(new Unreadable("c.txt", "is empty"));
        assertThat(report.added()).containsExactly("a", "b");
    }

    @Test
    void tellsInEachRunWhatWasNotUnderstood() throws IOException {
        Files.writeString(corpus.resolve("c.md"), "---\ntitle: Third\nmood: calm\n---\nBirds sing.");
        var remark = new Remark("c", 3, "'mood' is not read");
        var first = run(Progress.NONE);
        assertThat(first.added()).containsExactly("a", "b", "c");
        assertThat(first.remarks()).containsExactly(remark);
        assertThat(first.news()).containsExactly(remark);
        var second = run(Progress.NONE);
        assertThat(second.remarks()).containsExactly(remark);
        assertThat(second.news()).isEmpty();
    }

    @Test
    void leavesTheGenerationBeforeWhenItDies() throws IOException {
        var before = run(Progress.NONE);
        Files.writeString(corpus.resolve("c.txt"), "Third\n\nBirds sing.");
        assertThatIllegalStateException().isThrownBy(() -> run((done, total) -> {
            throw new IllegalStateException("died after " + done);
        }));
        try (var snapshot = index().snapshot().orElseThrow()) {
            assertThat(snapshot.generation().id()).isEqualTo(before.generation());
        }
    }

    @Test
    void tellsItsProgressUpToTheEnd() {
        var seen = new java.util.ArrayList<String>();
        run((done, total) -> seen.add(done + "/" + total));
        assertThat(seen).containsExactly("0/2", "2/2");
    }

    @Test
    void judgesHowManyPassagesThereWillBeUntilItKnows() throws IOException {
        for (int article = 0; article < 200; article++) {
            Files.writeString(corpus.resolve("c" + article + ".txt"), "Third\n\nBirds sing.");
        }
        var seen = new java.util.ArrayList<String>();
        run((done, total) -> seen.add(done + "/" + total));
        assertThat(seen).hasSize(5).endsWith("192/202", "202/202");
        assertThat(seen.get(0)).matches("0/(19\\d|20\\d|21\\d)");
    }

    @Test
    void doesNotEmbedAgainWhatARunThatDiedHadEmbedded() throws IOException {
        for (int article = 0; article < 150; article++) {
            Files.writeString(corpus.resolve("c" + article + ".txt"), "Third\n\nBirds sing in choir " + article + ".");
        }
        assertThatIllegalStateException().isThrownBy(() -> journaled((done, total) -> {
            if (done == 128) {
                throw new IllegalStateException("died");
            }
        }));
        assertThat(model.embedded).hasValue(128);
        var report = journaled(Progress.NONE);
        assertThat(report.passages()).isEqualTo(152);
        assertThat(model.embedded).hasValue(152);
        assertThat(folder.resolve("embedded")).doesNotExist();
    }

    /** Else cores would wait for the last texts of each. */
    @Test
    void beginsABatchBeforeTheLastOneIsDone() throws IOException {
        for (int article = 0; article < 150; article++) {
            Files.writeString(corpus.resolve("c" + article + ".txt"), "Third\n\nBirds sing in choir " + article + ".");
        }
        assertThat(run(Progress.NONE, new WaitingForAnother()).passages()).isEqualTo(152);
    }

    /** The first batch is not done before the second is begun. */
    private static final class WaitingForAnother implements EmbeddingModel {

        private final CountDownLatch begun = new CountDownLatch(2);

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            begun.countDown();
            try {
                if (!begun.await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("No other batch is begun");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException("Interrupted", e);
            }
            return new LetterEmbeddingModel().embedAll(segments);
        }

        @Override
        public int dimension() {
            return 26;
        }
    }

    private IndexReport journaled(Progress progress) {
        return new Indexer(new CorpusFolder(corpus), new PassageCutter(model, 50), model, index(), Walls.NONE,
                new EmbeddingJournal(folder.resolve("embedded"))).run(progress);
    }

    @Test
    void indexesTheRestWhenOneCannotBeEmbedded() throws IOException {
        Files.writeString(corpus.resolve("c.txt"), "Third\n\nBirds sing. POISON is in it. Bees hum.");
        var report = run(Progress.NONE, new Refusing("POISON"));
        assertThat(report.added()).containsExactly("a", "b");
        assertThat(report.passages()).isEqualTo(2);
        assertThat(report.unreadable()).containsExactly(new Unreadable("c", "could not be embedded"));
    }

    @Test
    void takesOneUpThatCanBeEmbeddedLater() throws IOException {
        Files.writeString(corpus.resolve("c.txt"), "Third\n\nPOISON is in it.");
        run(Progress.NONE, new Refusing("POISON"));
        var report = run(Progress.NONE);
        assertThat(report.added()).containsExactly("c");
        assertThat(report.passages()).isEqualTo(3);
    }

    @Test
    void failsWhereNothingCanBeEmbedded() throws IOException {
        var before = run(Progress.NONE);
        Files.writeString(corpus.resolve("c.txt"), "Third\n\nBirds sing.");
        assertThatThrownBy(() -> run(Progress.NONE, new Refusing(""))).hasRootCauseMessage("cannot embed");
        try (var snapshot = index().snapshot().orElseThrow()) {
            assertThat(snapshot.generation().id()).isEqualTo(before.generation());
        }
    }

    private IndexReport run(Progress progress) {
        return run(progress, model);
    }

    private IndexReport run(Progress progress, EmbeddingModel embedding) {
        return new Indexer(new CorpusFolder(corpus), new PassageCutter(model, 50), embedding, index()).run(progress);
    }

    /** Takes no text with some words in it. */
    private record Refusing(String words) implements EmbeddingModel {

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            if (segments.stream().anyMatch(segment -> segment.text().contains(words))) {
                throw new IllegalStateException("cannot embed");
            }
            return new LetterEmbeddingModel().embedAll(segments);
        }

        @Override
        public int dimension() {
            return 26;
        }
    }

    private PassageIndex index() {
        return new LucenePassageIndex(folder, "letters");
    }
}
