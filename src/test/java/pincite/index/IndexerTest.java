package pincite.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.corpus.CorpusFolder;
import pincite.corpus.Remark;
import pincite.corpus.Unreadable;
import pincite.engine.lucene.LucenePassageIndex;
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

    private IndexReport run(Progress progress) {
        return new Indexer(new CorpusFolder(corpus), new PassageCutter(model, 50), model, index()).run(progress);
    }

    private PassageIndex index() {
        return new LucenePassageIndex(folder, "letters");
    }
}
