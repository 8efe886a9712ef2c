package pincite.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.access.Readership;
import pincite.access.Wall;
import pincite.corpus.folder.CorpusFolder;
import pincite.index.Generation;
import pincite.index.LetterEmbeddingModel;
import pincite.index.Snapshot;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;

/** A generation says behind which walls there are articles in it, so that what is made of it can be kept from others. */
class WalledGenerationTest {

    @TempDir
    Path folder;

    private LucenePassageIndex index;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        index = new LucenePassageIndex(folder.resolve("index"), "letters");
        write("open", "");
        write("one", "groups: a\n");
        write("two", "groups: b, c\n");
        update();
    }

    private void write(String name, String groups) throws IOException {
        Files.writeString(folder.resolve("corpus/" + name + ".md"),
                "---\ntitle: Otters\n" + groups + "---\nThe otter lease of " + name + " ended.\n");
    }

    private void update() {
        var model = new LetterEmbeddingModel();
        new Indexer(new CorpusFolder(folder.resolve("corpus")), new PassageCutter(model, 50), model, index)
                .run(Progress.NONE);
    }

    private Generation generation(Readership readership) {
        return index.look(readership, Snapshot::generation).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"'',''", "z,''", "a,a", "b,b|c", "a c,a b|c"})
    void namesThoseThatItsReaderPasses(String groups, String walls) {
        var readership = Readership.of(Arrays.stream(groups.split(" ")).filter(name -> !name.isEmpty()).toList());
        assertThat(generation(readership).walls()).extracting(Wall::name)
                .containsExactlyElementsOf(Arrays.stream(walls.split(" ")).filter(name -> !name.isEmpty()).toList());
    }

    @Test
    void namesAllToWhoReadsEverything() {
        assertThat(generation(Readership.EVERYTHING).walls()).containsExactly(Wall.named("a"), Wall.named("b|c"));
    }

    @Test
    void namesNoneBehindWhichThereIsNothingAnyMore() throws IOException {
        Files.delete(folder.resolve("corpus/one.md"));
        update();
        assertThat(generation(Readership.of(List.of("a"))))
                .isEqualTo(generation(Readership.PUBLIC));
    }
}
