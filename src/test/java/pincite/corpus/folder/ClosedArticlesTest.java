package pincite.corpus.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.Article;
import pincite.corpus.Unreadable;
import pincite.corpus.wall.Walls;

/** What was to be closed is either closed or not read; nothing that is wrong about it opens it to everybody. */
class ClosedArticlesTest {

    @TempDir
    Path folder;

    private final List<Article> articles = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"groups: red; red", "groups: [red, blue]; blue|red",
            "groups: red, blue; blue|red",
            "Groups: red; red", "group: red; red", "GROUPS: [red]; red"})
    void isClosedToAllButItsGroups(String line, String wall) throws IOException {
        assertThat(read("a.md", "---\ntitle: T\n" + line + "\n---\nText.")).isEmpty();
        assertThat(Walls.NONE.around(articles.get(0)).name()).isEqualTo(wall);
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups:", "groups: []", "groups: [two words]", "groups: {a: {b: c}}", "groups: ''",
            "groups: [red, '']", "groups: 'red;blue'", "group: '*'"})
    void isNotReadWhereItsGroupsAreNotUnderstood(String line) throws IOException {
        assertThat(read("a.md", "---\ntitle: T\n" + line + "\n---\nText.")).hasSize(1);
        assertThat(articles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"a.txt; ---|groups: red|---|Text.", "a.md; ---|title: T|groups: red|Text.",
            "a.md; ---|title: 'T|groups: red|---|Text."})
    void isNotReadWhereNobodyReadsItsGroups(String name, String content) throws IOException {
        assertThat(read(name, content.replace('|', '\n'))).hasSize(1);
        assertThat(articles).isEmpty();
    }

    @Test
    void wordsOfATextCloseNothing() throws IOException {
        assertThat(read("a.txt", "Title\n\ngroups: red")).isEmpty();
        assertThat(Walls.NONE.around(articles.get(0)).name()).isEmpty();
    }

    private List<Unreadable> read(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return new CorpusFolder(folder).read(articles::add);
    }
}
