package pincite.corpus.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import pincite.corpus.CorpusException;
import pincite.corpus.Publication;
import pincite.corpus.Remark;
import pincite.corpus.Unreadable;

class CorpusFolderTest {

    @TempDir
    Path folder;

    private final List<Article> articles = new ArrayList<>();

    @Test
    void readsMarkdownAndPlainTextInTheOrderOfTheirIds() throws IOException {
        write("b.txt", "Second\n\nSome text.");
        write("sub/a.md", "---\ntitle: Third\n---\nSome text.");
        write("a.md", "---\ntitle: First\n---\nSome text.");
        assertThat(read()).isEmpty();
        assertThat(articles).extracting(Article::id).containsExactly("a", "b", "sub/a");
        assertThat(articles).extracting(Article::title).containsExactly("First", "Second", "Third");
    }

    @Test
    void takesTheFrontMatterOutOfTheText() throws IOException {
        write("a.md",
                "---\ntitle: \"A: b\"\nsource: Desk\nauthor: Us\npublished: 2023-09-19\nurl: https://pincite.example/a\n---\n\nText.\n");
        read();
        var article = articles.get(0);
        assertThat(article.text().value()).isEqualTo("\nText.\n");
        assertThat(article.publication().title()).isEqualTo("A: b");
        assertThat(article.publication().source()).contains("Desk");
        assertThat(article.publication().published()).hasToString("Optional[2023-09-19]");
        assertThat(article.publication().url()).hasToString("Optional[https://pincite.example/a]");
    }

    @Test
    void keepsTheTitleInThePlainText() throws IOException {
        write("a.txt", "\uFEFFTitle\r\nText.");
        read();
        assertThat(articles.get(0).text().value()).isEqualTo("Title\nText.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            a.txt | ''                                              | is empty
                                            a.txt | ' \\n\\n '                                      | is empty
                                            a.txt | 'Title\\nText\\0'                               | NUL
                                            a.md  | 'Text without any title.'                       | has no title
                                            a.md  | '---\\ntitle: T\\n---\\n'                       | is empty below its front matter
                                            a.md  | '---\\ntitle: [\\n---\\nText.'                  | not YAML
                                            a.md  | '---\\ntitle: T\\npublished: soon\\n---\\nText.' | no date
                                            a.md  | '---\\ntitle: T\\npublished: 2023-09-19x\\n---\\nText.' | no date
                                            a.md  | '---\\ntitle:\\n---\\nText.'                      | has no title
                                            'a\\nb.txt' | 'Title\\nText.'                            | control characters
                                            a.pdf | 'Title\\nText.'                                 | is no kind of file that is read
                                            """)
    void saysWhatIsWrongWithAFile(String file, String content, String reason) throws IOException {
        write("fine.txt", "Title\nText.");
        var name = file.replace("\\n", "\n");
        write(name, content.replace("\\n", "\n").replace("\\0", "\0"));
        assertThat(read()).singleElement().satisfies(unreadable -> {
            assertThat(unreadable.file()).isEqualTo(name);
            assertThat(unreadable.reason()).contains(reason);
        });
        assertThat(articles).extracting(Article::id).containsExactly("fine");
    }

    @Test
    void refusesWhatIsNotUtf8ByNameAndPlace() throws IOException {
        Files.write(folder.resolve("latin.txt"), "Café\nText.".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read())
                .containsExactly(new Unreadable("latin.txt", "is not UTF-8 from byte 3 on: save it as UTF-8"));
    }

    @Test
    void refusesALargeFile() throws IOException {
        Files.write(folder.resolve("large.txt"), new byte[TextFile.MAXIMUM_BYTES + 1]);
        assertThat(read()).extracting(Unreadable::reason).containsExactly("is larger than 5 MB");
    }

    @Test
    void followsNoLinkOutOfTheFolder(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "Secret\nText.");
        Files.createSymbolicLink(folder.resolve("file.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("folder.txt"), outside);
        Files.createSymbolicLink(folder.resolve("nothing.txt"), folder.resolve("gone.txt"));
        assertThat(read()).extracting(Unreadable::reason).containsExactly("is a link out of the corpus folder",
                "is a link out of the corpus folder", "vanished while it was read, or is a link to nothing");
        assertThat(articles).isEmpty();
    }

    @Test
    void refusesASecondFileOfTheSameName() throws IOException {
        write("a.md", "---\ntitle: T\n---\nText.");
        write("a.txt", "Title\nText.");
        assertThat(read()).extracting(Unreadable::file).containsExactly("a.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            '\\n \\n   The heron   \\nText.' | The heron
                                            '***\\nThe heron\\nText.'         | The heron
                                            '***\\n---'                        | ***
                                            """)
    void takesTheFirstLineWithWordsForTheTitle(String content, String title) throws IOException {
        var text = content.replace("\\n", "\n");
        write("a.txt", text);
        assertThat(read()).isEmpty();
        assertThat(articles.get(0).title()).isEqualTo(title);
        assertThat(articles.get(0).text().value()).isEqualTo(text);
    }

    @Test
    void saysThatPlainTextHasNoFrontMatter() throws IOException {
        write("a.txt", "---\ntitle: T\n---\nText.");
        read();
        assertThat(articles.get(0).remarks()).extracting(Remark::line).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.TXT", "a.Txt", "a.tXt", "a.MD", "a.Md", "a.mD", "a.markdown", "a.MARKDOWN",
            "a.MarkDown"})
    void readsExtensionsInAnyCase(String file) throws IOException {
        var onDisk = new ArticlesOnDisk(folder);
        write("sub/" + file, "# Title\nText.");
        assertThat(read()).isEmpty();
        assertThat(articles).extracting(Article::id).containsExactly("sub/a");
        assertThat(onDisk.find("sub/a")).isPresent();
        write("sub/" + file, "# Title\nOther text.");
        assertThat(onDisk.find("sub/a")).map(article -> article.text().value()).contains("# Title\nOther text.");
    }

    @Test
    void findsAnArticleBelowAFolderThatIsNamedByAWay() throws IOException {
        write("a.mD", "# Title\nText.");
        write("b.txt", "Title\nText.");
        var here = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
        assertThat(new ArticlesOnDisk(here).find("a")).isPresent();
        assertThat(new ArticlesOnDisk(here.resolve("./")).find("b")).isPresent();
        assertThat(new ArticlesOnDisk(here.resolve("../" + folder.getFileName())).find("b")).isPresent();
    }

    @Test
    void doesNotLookAtHiddenFiles() throws IOException {
        write(".DS_Store", "x");
        write(".git/a.txt", "Title\nText.");
        assertThat(read()).isEmpty();
        assertThat(articles).isEmpty();
    }

    @Test
    void shortensATitleThatIsAWholeText() throws IOException {
        write("a.txt", "word ".repeat(100_000));
        read();
        assertThat(articles.get(0).title()).hasSizeLessThan(302).endsWith("word…");
    }

    @Test
    void namesAMissingFolderAndTheRemedy() {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> new CorpusFolder(folder.resolve("nowhere")).read(articles::add))
                .withMessageContaining("nowhere").withMessageContaining("pincite.corpus.folder");
    }

    @Test
    void stampChangesWithAnyFile() throws IOException {
        write("a.txt", "Title\nText.");
        var before = new CorpusFolder(folder).stamp();
        assertThat(new CorpusFolder(folder).stamp()).isEqualTo(before);
        write("a.txt", "Title\nOther text.");
        assertThat(new CorpusFolder(folder).stamp()).isNotEqualTo(before);
    }

    @Test
    void findsAnArticleAsItIsNow() throws IOException {
        var onDisk = new ArticlesOnDisk(folder);
        write("sub/a.txt", "Title\nText.");
        assertThat(onDisk.find("sub/a")).map(article -> article.text().value()).contains("Title\nText.");
        write("sub/a.txt", "Title\nOther text.");
        assertThat(onDisk.find("sub/a")).map(article -> article.text().value()).contains("Title\nOther text.");
        Files.delete(folder.resolve("sub/a.txt"));
        assertThat(onDisk.find("sub/a")).isEmpty();
    }

    @Test
    void takesAnEmptyFieldForNone() throws IOException {
        write("a.md", "---\ntitle: T\nsource:\npublished:\n---\nText.");
        assertThat(read()).isEmpty();
        assertThat(articles.get(0).publication()).isEqualTo(Publication.titled("T"));
    }

    @Test
    void findsTheFileThatTheCorpusTakes() throws IOException {
        var onDisk = new ArticlesOnDisk(folder);
        write("a.txt", "Title\nText.");
        onDisk.find("a");
        write("a.md", "---\ntitle: T\n---\nOther text.");
        assertThat(onDisk.find("a")).map(article -> article.text().value()).contains("Other text.");
    }

    @Test
    void findsNoHiddenFile() throws IOException {
        write(".hidden.txt", "Title\nText.");
        write(".folder/a.txt", "Title\nText.");
        assertThat(new ArticlesOnDisk(folder).find(".hidden")).isEmpty();
        assertThat(new ArticlesOnDisk(folder).find(".folder/a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"../secret", "/etc/passwd", "sub/../../secret", "''", "a\0b"})
    void findsNothingOutsideTheFolder(String id, @TempDir Path parent) throws IOException {
        Files.writeString(parent.resolve("secret.txt"), "Secret\nText.");
        var inside = Files.createDirectory(parent.resolve("inside"));
        assertThat(new ArticlesOnDisk(inside).find(id)).isEmpty();
    }

    private List<Unreadable> read() {
        return new CorpusFolder(folder).read(articles::add);
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }
}
