package pincite.index.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.corpus.Sha256;
import pincite.index.IndexException;
import pincite.index.stored.StoredEmbedding;

class EmbeddingJournalTest {

    private static final String ONE = Sha256.of("one");
    private static final String OTHER = Sha256.of("other");
    private static final StoredEmbedding FIRST = new StoredEmbedding(new byte[]{1, -2}, (byte) 3);
    private static final StoredEmbedding SECOND = new StoredEmbedding(new byte[]{4, 5});

    @TempDir
    Path folder;

    @Test
    void findsWhatAnotherRunWrote() throws IOException {
        write();
        var journal = journal();
        assertThat(journal.find(ONE)).contains(FIRST);
        assertThat(journal.find(OTHER)).contains(SECOND);
        assertThat(journal.find(Sha256.of("third"))).isEmpty();
    }

    @Test
    void takesWhatBatchesBringAtTheSameTime() {
        var keys = IntStream.range(0, 2_000).mapToObj(number -> Sha256.of("text " + number)).toList();
        var journal = journal();
        keys.parallelStream().forEach(key -> journal.add(key, FIRST));
        var next = journal();
        assertThat(keys).allSatisfy(key -> assertThat(next.find(key)).contains(FIRST));
    }

    @Test
    void leavesOutWhatIsNotWholeWhereverItWasCut() throws IOException {
        var whole = write();
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            var journal = journal();
            assertThat(journal.find(OTHER)).isEmpty();
            journal.add(OTHER, SECOND);
            assertThat(journal().find(OTHER)).contains(SECOND);
        }
    }

    @Test
    void neverGivesWhatWasNotWritten() throws IOException {
        var whole = write();
        for (int place = 0; place < whole.length; place++) {
            var flipped = whole.clone();
            flipped[place] ^= 0x10;
            Files.write(file(), flipped);
            var journal = journal();
            assertThat(journal.find(ONE)).satisfiesAnyOf(found -> assertThat(found).isEmpty(),
                    found -> assertThat(found).contains(FIRST));
            assertThat(journal.find(OTHER)).satisfiesAnyOf(found -> assertThat(found).isEmpty(),
                    found -> assertThat(found).contains(SECOND));
        }
    }

    @Test
    void isGoneWhenARunEndedWell() throws IOException {
        write();
        var journal = journal();
        journal.find(ONE);
        journal.forget();
        assertThat(file()).doesNotExist();
        assertThat(journal.find(ONE)).isEmpty();
    }

    @Test
    void tellsWhereItCannotBeWritten() throws IOException {
        Files.createDirectory(file());
        assertThatExceptionOfType(IndexException.Failed.class).isThrownBy(() -> journal().add(ONE, FIRST))
                .withMessageContaining(folder.toString());
    }

    private byte[] write() throws IOException {
        var journal = journal();
        journal.add(ONE, FIRST);
        journal.add(OTHER, SECOND);
        return Files.readAllBytes(file());
    }

    private EmbeddingJournal journal() {
        return new EmbeddingJournal(file());
    }

    private Path file() {
        return folder.resolve("embedded");
    }
}
