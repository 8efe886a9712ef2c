package pincite.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.Readership;
import pincite.access.Right;
import pincite.access.Wall;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.CanonicalText;
import pincite.corpus.Span;
import pincite.corpus.Withdrawn;

/** An answer is there for who may read all that it was made of. */
class OpenedAnswersTest {

    private static final String ID = "0123456789abcdef01234567";

    @TempDir
    Path folder;

    private final Set<String> closed = new HashSet<>();
    private AnswerArchive archive;

    @BeforeEach
    void open() {
        archive = AnswerArchives.in(folder, new Articles() {

            @Override
            public Optional<Article> find(String id) {
                return Optional.empty();
            }

            @Override
            public boolean isClosed(String id) {
                return closed.contains(id);
            }
        });
    }

    private static <T> T as(String groups, Supplier<T> work) {
        var readership = groups.equals("all") ? Readership.EVERYTHING : Readership.of(List.of(groups.split(" ")));
        return CurrentCaller.as(new Caller("key:x", EnumSet.of(Right.ASK), readership), work);
    }

    private void store(String... walls) {
        var any = AnswerDocuments.answered(List.of(AnswerDocuments.statement("The otter lease ended.", 1)),
                List.of(AnswerDocuments.citation(1, "lease", new Span(7, 29), "The otter lease ended.")));
        archive.store(new ProofDocument("pincite-answer/1",
                new AnswerDocument(ID, Optional.empty(), Optional.empty(), any.asked(), any.said(), any.making()),
                Optional.empty()), List.of(walls).stream().map(Wall::named).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"'';nobody;true", "a;nobody;false", "a;a;true", "a|b;b;true", "a b;a;false",
            "a b;a b;true", "a&b;a;false", "a&b;a b;true", "-;a b;false", "-;all;true", "a b;all;true"})
    void whoPassesAllItsWallsOpensIt(String walls, String groups, boolean isThere) {
        store(walls.isEmpty() ? new String[0] : walls.split(" "));
        assertThat(as(groups, () -> archive.has(ID))).isEqualTo(isThere);
        assertThat(as(groups, () -> archive.find(ID).isPresent())).isEqualTo(isThere);
        assertThat(as(groups, () -> archive.export(ID).isPresent())).isEqualTo(isThere);
        assertThat(as(groups, () -> archive.newest(10))).hasSize(isThere ? 1 : 0);
    }

    @Test
    void itsExportDoesNotTellItsWalls() throws Exception {
        store("a|b", "c");
        assertThat(Files.readString(folder.resolve(ID + ".json"))).startsWith("walls a|b c\n{");
        assertThat(as("a c", () -> new String(archive.export(ID).orElseThrow(), StandardCharsets.UTF_8)))
                .startsWith("{\"format\"").doesNotContain("walls");
    }

    @Test
    void oneOfBeforeIsEverybodys() throws Exception {
        store();
        assertThat(Files.readString(folder.resolve(ID + ".json"))).startsWith("{\"format\"");
        assertThat(as("nobody", () -> archive.has(ID))).isTrue();
    }

    @Test
    void oneWhoseWallsCannotBeReadIsNobodys() throws Exception {
        store("a");
        Files.writeString(folder.resolve(ID + ".json"), "walls !\n{}");
        assertThat(as("a", () -> archive.newest(10))).isEmpty();
    }

    @Test
    void oneThatQuotesWhatWasHiddenSinceIsThereNoMore() {
        store();
        closed.add("lease");
        assertThat(as("a", () -> archive.has(ID))).isFalse();
        assertThat(as("a", () -> archive.newest(10))).isEmpty();
        assertThat(as("all", () -> archive.has(ID))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"'';'';nobody;true", "a;'';nobody;false", "a;'';a;true", "'';b;nobody;false",
            "'';b;b;true", "a;b;a;false", "a;b;a b;true"})
    void thatItWasWithdrawnIsToldToWhoCouldHaveOpenedIt(String walls, String ofArticle, String groups,
            boolean isTold) {
        store(walls.isEmpty() ? new String[0] : new String[]{walls});
        archive.forget(new Withdrawn("lease", List.of(CanonicalText.of("The otter lease ended.")),
                Wall.named(ofArticle)));
        assertThat(as(groups, () -> archive.isWithdrawn(ID))).isEqualTo(isTold);
        assertThat(as("all", () -> archive.has(ID))).isFalse();
    }
}
