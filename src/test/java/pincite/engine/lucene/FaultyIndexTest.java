package pincite.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.disk.FaultyDisk;
import pincite.index.IndexException;
import pincite.index.IndexedArticle;
import pincite.index.LetterEmbeddingModel;
import pincite.index.PassageIndex;
import pincite.index.Segments;
import pincite.index.Snapshot;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** The first, second, third ... thing on the disk fails until an update went well. */
class FaultyIndexTest {

    private static final Map<String, String> BEFORE = Map.of("a", "Zebras graze.", "b", "Lions hunt.");
    private static final Map<String, String> AFTER = Map.of("a", "Zebras graze.", "c", "Otters swim.");
    /** Each takes its time; with 1 all are tried. */
    private static final int EVERY = Integer.getInteger("pincite.faults.every", 8);
    /** No update takes so many steps. */
    private static final int MANY = 2_000;

    @TempDir
    Path folder;

    private FaultyDisk disk;

    @BeforeEach
    void faulty() {
        disk = new FaultyDisk(folder).sparingFolders();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneGenerationOrTheOtherAnswersWhatever(boolean isLasting) throws IOException {
        int faults = 0;
        boolean hasFailed = true;
        for (int number = 1; hasFailed && number < MANY; number += EVERY) {
            var place = folder.resolve("index" + number);
            commit(place, "recipe", BEFORE);
            try (var index = new LucenePassageIndex(disk.at(place), "recipe")) {
                assertThat(said(index)).contains(BEFORE);
                fail(number, isLasting);
                boolean isSaid = isThrown(index, AFTER);
                assertThat(said(index)).as("while fault " + number).isIn(Optional.of(BEFORE), Optional.of(AFTER));
                hasFailed = disk.mend();
                assertThat(isSaid || said(index).get().equals(AFTER)).isTrue();
                assertThat(said(index)).as("after fault " + number).isIn(Optional.of(BEFORE), Optional.of(AFTER));
                assertThat(said(place, "recipe")).isIn(Optional.of(BEFORE), Optional.of(AFTER));
                commit(index, AFTER);
                assertThat(said(index)).contains(AFTER);
            }
            assertNothingIsLeft(place);
            faults += hasFailed ? 1 : 0;
        }
        assertThat(faults).isGreaterThan(100 / EVERY);
    }

    @Test
    void aFirstGenerationIsWholeOrNotThere() throws IOException {
        int faults = 0;
        boolean hasFailed = true;
        for (int number = 1; hasFailed && number < MANY; number += EVERY) {
            var place = folder.resolve("index" + number);
            try (var index = new LucenePassageIndex(disk.at(place), "recipe")) {
                fail(number, false);
                isThrown(index, AFTER);
                hasFailed = disk.mend();
                assertThat(said(index)).as("fault " + number).isIn(Optional.empty(), Optional.of(AFTER));
                commit(index, AFTER);
                assertThat(said(place, "recipe")).contains(AFTER);
            }
            assertNothingIsLeft(place);
            faults += hasFailed ? 1 : 0;
        }
        assertThat(faults).isGreaterThan(100 / EVERY);
    }

    /** The new one is made aside and takes the place of the old one. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anIndexThatIsMadeAgainTakesThePlaceOfTheOneBeforeOrDoesNot(boolean isLasting) throws IOException {
        int faults = 0;
        boolean hasFailed = true;
        for (int number = 1; hasFailed && number < MANY; number += EVERY) {
            var place = folder.resolve("index" + number);
            commit(place, "recipe", BEFORE);
            try (var index = new LucenePassageIndex(disk.at(place), "other recipe")) {
                fail(number, isLasting);
                isThrown(index, AFTER);
                hasFailed = disk.mend();
                index.update().close();
                assertThat(said(place, "recipe").isPresent() ^ said(place, "other recipe").isPresent())
                        .as("fault " + number).isTrue();
                commit(index, AFTER);
                assertThat(said(index)).contains(AFTER);
            }
            assertNothingIsLeft(place);
            faults += hasFailed ? 1 : 0;
        }
        assertThat(faults).isGreaterThan(100 / EVERY);
    }

    /** Killed between two renamings: the new one is whole, but not in its place. */
    @Test
    void aGenerationThatWasWholeIsNotMadeAgain() throws IOException {
        commit(folder.resolve("old"), "recipe", BEFORE);
        commit(folder.resolve("new"), "recipe", AFTER);
        var place = Files.createDirectories(folder.resolve("index"));
        Files.move(folder.resolve("old/live"), place.resolve("dropped"));
        Files.move(folder.resolve("new/live"), place.resolve("building"));
        try (var index = new LucenePassageIndex(place, "recipe")) {
            try (var update = index.update()) {
                assertThat(update.articles().keySet()).containsExactly("a", "c");
            }
            assertThat(said(index)).contains(AFTER);
        }
        assertNothingIsLeft(place);
    }

    private void fail(int number, boolean isLasting) {
        if (isLasting) {
            disk.failFrom(number);
        } else {
            disk.failAt(number);
        }
    }

    private static void commit(Path place, String recipe, Map<String, String> texts) throws IOException {
        try (var index = new LucenePassageIndex(place, recipe)) {
            commit(index, texts);
        }
    }

    private static boolean isThrown(PassageIndex index, Map<String, String> texts) {
        try {
            commit(index, texts);
            return false;
        } catch (IndexException e) {
            return true;
        }
    }

    private static void commit(PassageIndex index, Map<String, String> texts) {
        try (var update = index.update()) {
            update.articles().keySet().stream().filter(article -> !texts.containsKey(article)).forEach(update::remove);
            new TreeMap<>(texts).forEach((article, text) -> {
                if (!update.articles().containsKey(article)) {
                    var segment = Segments.of(passage(article, text), Publication.titled("Title"));
                    update.store().addAll(List.of(Segments.passage(segment).id()),
                            List.of(LetterEmbeddingModel.embedding(text)), List.of(segment));
                }
            });
            var fingerprints = new TreeMap<String, String>();
            texts.keySet().forEach(article -> fingerprints.put(article, "1"));
            update.commit(IndexedArticle.open(fingerprints));
        }
    }

    private static Passage passage(String article, String text) {
        var span = new Span(0, text.length());
        return new Passage(article, "Title", span, text,
                List.of(new Sentence(span, text, 0, Sentence.Kind.PROSE)));
    }

    private static Optional<Map<String, String>> said(Path place, String recipe) throws IOException {
        try (var index = new LucenePassageIndex(place, recipe)) {
            return said(index);
        }
    }

    /** Its passages' texts by article. */
    private static Optional<Map<String, String>> said(PassageIndex index) {
        return index.look(FaultyIndexTest::said);
    }

    private static Map<String, String> said(Snapshot snapshot) {
        var said = new TreeMap<String, String>();
        snapshot.byWords("zebras lions otters", Optional.empty(), 10).forEach(hit -> snapshot
                .passages(List.of(hit.passage()))
                .forEach(found -> said.put(found.passage().article(), found.passage().text())));
        assertThat(said.keySet()).isEqualTo(snapshot.generation().articles().keySet());
        return said;
    }

    /** Of an index of its own that was made in one go, there are as many kinds of files. */
    private static void assertNothingIsLeft(Path place) throws IOException {
        try (var files = Files.list(place)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("live",
                    "update.lock");
        }
        try (var directory = FSDirectory.open(place.resolve("live"))) {
            var known = new TreeSet<>(SegmentInfos.readLatestCommit(directory).files(true));
            known.add("write.lock");
            assertThat(known).containsAll(Set.of(directory.listAll()));
        }
    }
}
