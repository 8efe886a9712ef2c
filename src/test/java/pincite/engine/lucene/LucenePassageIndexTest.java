package pincite.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import pincite.index.Hit;
import pincite.index.IndexException;
import pincite.index.LetterEmbeddingModel;
import pincite.index.Logged;
import pincite.index.PassageIndex;
import pincite.index.PassageIndexContract;

class LucenePassageIndexTest extends PassageIndexContract {

    private static final String LOG = "pincite.engine.lucene";

    private static final Map<String, String> TEXTS = Map.of("a", "Zebras graze.", "b", "Lions hunt.");

    @Override
    protected PassageIndex open(String recipe) {
        return new LucenePassageIndex(folder, recipe);
    }

    @Test
    void neverAnswersFromADamagedFile() throws IOException {
        commit(open(), TEXTS);
        var whole = found(open());
        for (var file : liveFiles()) {
            var bytes = Files.readAllBytes(file);
            for (int place = 0; place < bytes.length; place += Math.max(1, bytes.length / 40)) {
                Files.write(file, flipped(bytes, place));
                assertNothingWrong(file + " at " + place, whole);
            }
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            assertNothingWrong(file + " cut", whole);
            Files.delete(file);
            assertNothingWrong(file + " gone", whole);
            Files.write(file, bytes);
        }
    }

    @Test
    void tellsThatAnIndexOfAnotherVersionIsMadeAgain() {
        commit(open("old recipe"), TEXTS);
        var told = Logged.during(LOG, () -> open("recipe").update().close());
        assertThat(told).hasSize(1).first().asString().contains(folder.toString(), "another version of Pincite",
                "made again from the articles");
        assertThat(Logged.during(LOG, () -> open("old recipe").update().close())).isEmpty();
    }

    @Test
    void buildsADamagedIndexAgain() throws IOException {
        commit(open(), TEXTS);
        var file = liveFiles().stream().filter(path -> path.toString().endsWith(".cfs")).findFirst().orElseThrow();
        Files.write(file, flipped(Files.readAllBytes(file), 200));
        var index = open();
        assertThatExceptionOfType(IndexException.Damaged.class).isThrownBy(index::snapshot)
                .withMessageContaining("run 'index'");
        try (var update = index.update()) {
            assertThat(update.articles()).isEmpty();
        }
        commit(index, TEXTS);
        assertThat(found(index)).isNotEmpty();
    }

    @Test
    void clearsAwayWhatADeadUpdateLeft() throws IOException {
        Files.createDirectories(folder.resolve("building"));
        Files.writeString(folder.resolve("building/segments_1"), "half");
        commit(open(), TEXTS);
        assertThat(folder.resolve("building")).doesNotExist();
        assertThat(found(open())).isNotEmpty();
    }

    @Test
    void aGenerationRefusesToBeWrittenTo() {
        commit(open(), TEXTS);
        try (var snapshot = open().snapshot().orElseThrow()) {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> snapshot.store().addAll(List.of(), List.of(), List.of()));
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> snapshot.store().add(LetterEmbeddingModel.embedding("x")));
        }
    }

    /** Either the damage shows, or it lies where nothing is read from. */
    private void assertNothingWrong(String what, List<String> whole) {
        try {
            assertThat(found(open())).as(what).isEqualTo(whole);
        } catch (IndexException.Damaged expected) {
            assertThat(expected).hasMessageContaining("damaged");
        }
    }

    private static List<String> found(PassageIndex index) {
        try (var snapshot = index.snapshot()
                .orElseThrow(() -> new IndexException.Damaged(Path.of("x"), new IOException("none")))) {
            var request = EmbeddingSearchRequest.builder().queryEmbedding(LetterEmbeddingModel.embedding("zebra"))
                    .maxResults(5)
                    .build();
            var byMeaning = snapshot.store().search(request).matches().stream()
                    .map(match -> match.embeddingId() + match.score() + match.embedded().text()).toList();
            var byWords = snapshot.byWords("zebras lions", Optional.empty(), 5).stream().map(Hit::toString).toList();
            return List.of(byMeaning.toString(), byWords.toString(), snapshot.generation().toString(),
                    snapshot.passages(List.of("a#char=0,13", "b#char=0,11")).toString());
        }
    }

    private List<Path> liveFiles() throws IOException {
        try (var files = Files.list(folder.resolve("live"))) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static byte[] flipped(byte[] bytes, int place) {
        var copy = bytes.clone();
        copy[place] ^= 0x10;
        return copy;
    }
}
