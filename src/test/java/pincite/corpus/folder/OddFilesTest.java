package pincite.corpus.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.Article;
import pincite.corpus.Remark;
import pincite.corpus.Unreadable;

/** Whatever lies in the folder, the others are read. */
@Timeout(60)
class OddFilesTest {

    @TempDir
    Path folder;

    private final List<Article> articles = new ArrayList<>();

    @BeforeEach
    void twoArticles() throws IOException {
        write("0.txt", "First\nText.");
        write("z.txt", "Last\nText.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  ` .txt`        | of spaces only
                                                                  `\u00a0\u2003.md` | of spaces only
                                                                  `a\\\\b.txt`    | backslash
                                                                  `a\nb.txt`    | control characters
                                                                  `a\u001bb.txt` | control characters
                                                                  `a\u009bb.txt` | control characters
                                                                  """)
    @EnabledOnOs(OS.LINUX)
    void saysWhatIsWrongWithAName(String name, String reason) throws IOException {
        write(name.translateEscapes(), "# Title\nText.");
        assertThat(read()).singleElement().satisfies(file -> assertThat(file.reason()).contains(reason));
        othersAreRead();
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀.txt", "\u202egpj.txt", "a..txt", "a b.txt", "CON.txt", "a%00b.txt", "a?b=c#d.txt",
            "<b>.txt",
            "ünï.txt", "-rf.txt", "~.txt", "$(x).txt", "a\u200b.txt", " a.txt"})
    void readsAndFindsWhatIsOddlyNamed(String name) throws IOException {
        write(name, "Title\nText.");
        assertThat(read()).isEmpty();
        assertThat(articles).hasSize(3);
        var id = name.substring(0, name.lastIndexOf('.'));
        assertThat(new ArticlesOnDisk(folder).find(id)).isPresent();
    }

    @Test
    void readsTheLongestName() throws IOException {
        write("a".repeat(251) + ".txt", "Title\nText.");
        assertThat(read()).isEmpty();
        assertThat(articles).hasSize(3);
    }

    @Test
    void looksIntoAFolderThatIsNamedLikeAFile() throws IOException {
        Files.createDirectory(folder.resolve("folder.txt"));
        write("folder.txt/a.txt", "Title\nText.");
        assertThat(read()).isEmpty();
        assertThat(articles).extracting(Article::id).containsExactly("0", "folder.txt/a", "z");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void waitsForNoPipeAndFollowsNoLoop() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start().waitFor()).isZero();
        Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("loop.txt"));
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));
        assertThat(read()).extracting(Unreadable::file).containsExactly("loop.txt", "pipe.txt", "round", "zero.txt");
        othersAreRead();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1"})
    void refusesOtherEncodings(String charset) throws IOException {
        Files.write(folder.resolve("a.txt"), "Café\nText.".getBytes(Charset.forName(charset)));
        assertThat(read()).singleElement().satisfies(file -> assertThat(file.reason()).containsAnyOf("UTF-8", "NUL"));
        othersAreRead();
    }

    @Test
    void refusesOneEndlessLine() throws IOException {
        try (var file = Files.newByteChannel(folder.resolve("a.txt"), java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE, java.nio.file.StandardOpenOption.SPARSE)) {
            file.position(1L << 30).write(java.nio.ByteBuffer.wrap(new byte[]{'a'}));
        }
        assertThat(read()).containsExactly(new Unreadable("a.txt", "is larger than 25 MB"));
        othersAreRead();
    }

    /** Each took memory, the stack, or the square of its length. */
    @ParameterizedTest
    @CsvSource({"'k: [a]\n', 400000", "'[', 100000", "'k: {a: ', 5000", "'- ', 100000", "'? ', 100000",
            "'a: &a [*a, *a]\n', 20000",
            "'\"', 100001", "'key: value\n', 100000", "'!!x ', 50000"})
    void endsWithAnyFrontMatter(String piece, int times) throws IOException {
        write("a.md", "---\ntitle: T\n" + piece.translateEscapes().repeat(times) + "\n---\nText.");
        read();
        othersAreRead();
    }

    @Test
    void endsWithTheLaughsOfABillion() throws IOException {
        var bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
        IntStream.range(1, 40).forEach(at -> bomb.append("a%d: &a%d [%s]\n".formatted(at, at,
                "*a%d,".formatted(at - 1).repeat(9) + "*a" + (at - 1))));
        write("a.md", "---\ntitle: T\nauthor: *a39\n" + bomb + "authors: *a39\n---\nText.");
        read();
        othersAreRead();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http:javascript:alert(1)", "file:///etc/passwd",
            "https://user:pw@host.example/",
            "https://user@host.example/", "https:///path", "https:", "http://exa mple/", "//host.example/a", "soon",
            "https://host.example/\u202e", "data:text/html,x", "https://[::1", "http://%zz/", "https:host.example"})
    void losesOnlyTheAddress(String url) throws IOException {
        write("a.md", "---\ntitle: T\nsource: Desk\nurl: '" + url + "'\n---\nText.");
        assertThat(read()).isEmpty();
        var article = articles.get(1);
        assertThat(article.publication().url()).isEmpty();
        assertThat(article.publication().source()).contains("Desk");
        assertThat(article.remarks()).singleElement().satisfies(remark -> assertThat(remark.line()).isEqualTo(4));
    }

    @Test
    void neverSaysThePasswordOfAnAddress() throws IOException {
        write("a.md", "---\ntitle: T\nurl: https://ada:secret@host.example/\n---\nText.");
        read();
        assertThat(articles.get(1).remarks()).extracting(Remark::says).noneMatch(says -> says.contains("secret"));
    }

    @Test
    void keepsAnArticleOfTomorrow() throws IOException {
        write("a.md", "---\ntitle: T\npublished: 9999-12-31\n---\nText.");
        assertThat(read()).isEmpty();
        assertThat(articles).hasSize(3);
    }

    @Test
    void tellsOfManyInOneLine() throws IOException {
        for (int at = 0; at < 2_000; at++) {
            write("bad/" + at + ".txt", "");
        }
        var lines = Unreadable.lines(read(), Unreadable::inWords).toList();
        assertThat(lines).containsExactly("bad/0.txt: is empty (and 1999 more)");
        othersAreRead();
    }

    private void othersAreRead() {
        assertThat(articles).extracting(Article::id).contains("0", "z");
    }

    private List<Unreadable> read() {
        return new CorpusFolder(folder).read(articles::add);
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }
}
