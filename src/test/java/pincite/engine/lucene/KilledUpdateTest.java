package pincite.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.index.IndexedArticle;
import pincite.index.LetterEmbeddingModel;
import pincite.index.Segments;
import pincite.index.Update;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** An index whose process is killed, without any chance to clean up. */
class KilledUpdateTest {

    @TempDir
    Path folder;

    @Test
    void leavesNothingOfAFirstUpdate() throws Exception {
        killAfter("0", "before commit");
        try (var index = new LucenePassageIndex(folder, "killed")) {
            assertThat(index.snapshot()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void leavesTheLastCommit(int commits) throws Exception {
        killAfter(String.valueOf(commits), "before commit");
        try (var index = new LucenePassageIndex(folder, "killed"); var snapshot = index.snapshot().orElseThrow()) {
            assertThat(snapshot.generation().articles()).hasSize(commits);
            assertThat(snapshot.generation().passages()).isEqualTo(commits * Killed.PASSAGES);
        }
        try (var index = new LucenePassageIndex(folder, "killed"); var update = index.update()) {
            assertThat(update.articles()).hasSize(commits);
        }
    }

    private void killAfter(String commits, String where) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var arguments = Files.writeString(folder.resolveSibling(folder.getFileName() + ".arguments"),
                "-cp \"" + classPath.replace(File.separator.equals("\\") ? "\\" : "\0", "\\\\") + "\"");
        var process = new ProcessBuilder(
                List.of(java, "@" + arguments, Killed.class.getName(), folder.toString(), commits))
                .redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(where + " " + output).isEqualTo(Killed.EXIT);
    }

    /** Commits some articles, starts on the next one and is gone. */
    static final class Killed {

        static final int PASSAGES = 50;
        static final int EXIT = 9;

        public static void main(String... arguments) {
            var index = new LucenePassageIndex(Path.of(arguments[0]), "killed");
            var articles = new TreeMap<String, String>();
            for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
                articles.put("article" + number, "1");
                try (var update = index.update()) {
                    write("article" + number, update);
                    update.commit(IndexedArticle.open(articles));
                }
            }
            write("unfinished", index.update());
            Runtime.getRuntime().halt(EXIT);
        }

        private static void write(String article, Update update) {
            for (int passage = 0; passage < PASSAGES; passage++) {
                var span = new Span(passage, passage + 1);
                var text = new Passage(article, "T", span, "x",
                        List.of(new Sentence(span, "x", 0, Sentence.Kind.PROSE)));
                update.store().addAll(List.of(article + "#" + passage),
                        List.of(LetterEmbeddingModel.embedding(article + passage)),
                        List.of(Segments.of(text, Publication.titled("T"))));
            }
        }
    }
}
