package pincite.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.access.Readership;
import pincite.access.Wall;
import pincite.index.IndexException;
import pincite.index.IndexedArticle;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.WalledIndexContract;
import pincite.index.stored.PlainTokens;

class LuceneWallsTest extends WalledIndexContract {

    private static final Wall RED = Wall.of(Set.of("red"));

    @TempDir
    Path folder;

    @Override
    protected PassageIndex open() {
        return new LucenePassageIndex(folder, "recipe");
    }

    @Test
    void answersNothingUnderOtherRulesBeforeTheNextUpdate() {
        commit(open(), Map.of("a", IndexedArticle.open("1")));
        var stricter = new LucenePassageIndex(folder, "recipe", "other rules", new PlainTokens());
        assertThat(stricter.snapshot()).isEmpty();
        try (var update = stricter.update()) {
            assertThat(update.articles()).containsOnlyKeys("a");
            update.commit(Map.of("a", new IndexedArticle("1", RED)));
        }
        assertThat(stricter.look(Snapshot::generation).orElseThrow().articles()).isEmpty();
        assertThat(open().snapshot()).isEmpty();
    }

    @Test
    void damageBehindAWallIsNoDamageBeforeIt() throws IOException {
        commit(open(), Map.of("a", IndexedArticle.open("1"), "r", new IndexedArticle("1", RED)));
        try (var files = Files.walk(folder.resolve("walls"))) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("segments")).toList()) {
                Files.write(file, new byte[]{1, 2, 3});
            }
        }
        assertThat(open().look(Snapshot::generation)).isPresent();
        assertThatExceptionOfType(IndexException.Damaged.class)
                .isThrownBy(() -> open().snapshot(Readership.of(Set.of("red"))));
        commit(open(), Map.of("a", IndexedArticle.open("1"), "r", new IndexedArticle("1", RED)));
        assertThat(open().look(Readership.EVERYTHING, Snapshot::generation).orElseThrow().articles()).hasSize(2);
    }

    @Test
    void whatHasLostTheNameOfItsWallIsOpenToNobodyAndMadeAgain() throws IOException {
        commit(open(), Map.of("r", new IndexedArticle("1", RED)));
        try (var files = Files.walk(folder.resolve("walls"))) {
            for (var file : files.filter(each -> each.endsWith("wall")).toList()) {
                Files.writeString(file, "blue");
            }
        }
        assertThat(open().look(Readership.of(Set.of("red", "blue")), Snapshot::generation).orElseThrow().articles())
                .isEmpty();
        try (var update = open().update()) {
            assertThat(update.articles()).isEmpty();
        }
    }

    private static void commit(PassageIndex index, Map<String, IndexedArticle> articles) {
        try (var update = index.update()) {
            update.commit(articles);
        }
    }
}
