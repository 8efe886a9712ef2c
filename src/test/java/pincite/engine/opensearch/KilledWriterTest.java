package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.Until;
import pincite.engine.opensearch.node.WithSearchNode;
import pincite.index.IndexException;
import pincite.index.IndexedArticle;
import pincite.index.LetterEmbeddingModel;
import pincite.index.Segments;
import pincite.index.Snapshot;
import pincite.index.Update;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** A process that writes and is killed leaves what was answered from, and keeps others out for a moment only. */
@WithSearchNode
class KilledWriterTest {

    private static final int COMMITS = 2;
    private static final int EXIT = 9;
    private static final Duration SILENCE = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private TestIndex index;

    @BeforeEach
    void begin(NodeAddress node) {
        index = TestIndex.of(node, "killed-" + UUID.randomUUID());
    }

    @AfterEach
    void clear() {
        index.clear();
    }

    @Test
    void leavesTheLastCommit() throws Exception {
        kill();
        var other = open(index);
        assertThatExceptionOfType(IndexException.Locked.class).isThrownBy(other::update);
        var generation = other.look(Snapshot::generation).orElseThrow();
        assertThat(generation.articles()).containsOnlyKeys("article0", "article1");
        assertThat(generation.passages()).isEqualTo(COMMITS);
        try (var update = awaited(other)) {
            assertThat(update.articles()).containsOnlyKeys("article0", "article1");
            update.remove("article0");
            update.commit(IndexedArticle.open(Map.of("article1", "1")));
        }
        assertThat(other.look(Snapshot::all).orElseThrow()).hasSize(1);
    }

    private static Update awaited(OpenSearchPassageIndex index) {
        var begun = new ArrayList<Update>();
        Until.isSo(LONGEST, () -> "somebody else may write", () -> {
            try {
                return begun.add(index.update());
            } catch (IndexException.Locked e) {
                return false;
            }
        });
        return begun.get(0);
    }

    private void kill() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var arguments = Files.writeString(folder.resolve("arguments"), "-cp \"" + classPath + "\"");
        var process = new ProcessBuilder(List.of(java, "@" + arguments, Killed.class.getName(),
                index.hosts().get(0).toString(), index.prefix())).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isEqualTo(EXIT);
    }

    private static OpenSearchPassageIndex open(TestIndex index) {
        var plan = index.plan("killed", "", TestIndex.LETTERS);
        return new OpenSearchPassageIndex(
                TestIndex.with(plan, plan.form(), 0, new IndexPlan.Patience(SILENCE, SILENCE)));
    }

    /** Commits some articles, starts on the next one and is gone. */
    static final class Killed {

        public static void main(String... arguments) {
            var index = open(new TestIndex(List.of(URI.create(arguments[0])), arguments[1]));
            var articles = new TreeMap<String, String>();
            IntStream.range(0, COMMITS).forEach(number -> {
                articles.put("article" + number, "1");
                try (var update = index.update()) {
                    write("article" + number, update);
                    update.commit(IndexedArticle.open(articles));
                }
            });
            var unfinished = index.update();
            unfinished.remove("article0");
            write("unfinished", unfinished);
            Runtime.getRuntime().halt(EXIT);
        }

        private static void write(String article, Update update) {
            var span = new Span(0, 1);
            var passage = new Passage(article, "T", span, "x",
                    List.of(new Sentence(span, "x", 0, Sentence.Kind.PROSE)));
            update.store().addAll(List.of(passage.id()), List.of(LetterEmbeddingModel.embedding(article)),
                    List.of(Segments.of(passage, Publication.titled("T"))));
        }
    }
}
