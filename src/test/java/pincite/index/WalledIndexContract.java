package pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.Readership;
import pincite.access.Wall;
import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** What every engine must hide: what stands behind a wall changes nothing for whoever may not pass it. */
public abstract class WalledIndexContract {

    private static final Wall RED = Wall.of(Set.of("red"));
    private static final Wall BLUE = Wall.of(Set.of("blue", "partners"));
    private static final Wall BOTH = RED.and(BLUE);
    private static final List<String> QUESTIONS = List.of("zebras graze", "lions", "Zerbas", "Kelmar",
            "owls and zebras");

    protected abstract PassageIndex open();

    /** Behind each wall, one article each. */
    protected int hiddenCommits() {
        return 50;
    }

    private final Map<String, IndexedArticle> articles = new TreeMap<>();

    static Stream<Readership> audiences() {
        return Stream.of(Readership.PUBLIC, Readership.of(Set.of("red")), Readership.of(Set.of("blue")),
                Readership.of(Set.of("partners", "red")), Readership.of(Set.of("nobody-knows-it")));
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void whatIsHiddenChangesNothing(Readership audience) {
        var index = open();
        commit(index, Map.of("a", Wall.NONE, "b", Wall.NONE, "r", RED, "p", BLUE, "x", BOTH));
        var before = seen(index, audience);
        var hidden = Stream.of(Wall.NONE, RED, BLUE, BOTH, Wall.SEALED).filter(wall -> !audience.mayRead(wall))
                .toList();
        IntStream.range(0, hiddenCommits())
                .forEach(each -> hidden.forEach(wall -> commit(index, Map.of("hidden" + wall.name() + each, wall))));
        assertThat(seen(index, audience)).isEqualTo(before);
        assertThat(seen(open(), audience)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void whatIsReadTogetherIsAsIfItStoodTogether(Readership audience) {
        var index = open();
        commit(index, Map.of("a", Wall.NONE, "b", Wall.NONE, "r", RED, "p", BLUE, "x", BOTH, "s", Wall.SEALED));
        var walled = seen(index, audience);
        try (var update = index.update()) {
            articles.keySet().forEach(update::remove);
            articles.values().removeIf(article -> !audience.mayRead(article.wall()));
            articles.replaceAll((id, article) -> IndexedArticle.open(article.fingerprint()));
            articles.forEach((id, article) -> add(update, id, Wall.NONE));
            update.commit(articles);
        }
        assertThat(seen(index, Readership.PUBLIC)).isEqualTo(walled);
    }

    @Test
    void whoReadsEverythingPassesEveryWall() {
        var index = open();
        commit(index, Map.of("a", Wall.NONE, "r", RED, "s", Wall.SEALED));
        assertThat(ids(index, Readership.EVERYTHING)).containsExactly("a", "r", "s");
        assertThat(ids(index, Readership.of(Set.of("red")))).containsExactly("a", "r");
    }

    @Test
    void nobodyInParticularReadsWhatEverybodyMay() {
        var index = open();
        commit(index, Map.of("a", Wall.NONE, "r", RED));
        assertThat(index.look(snapshot -> snapshot.generation().articles().keySet()).orElseThrow())
                .containsExactly("a");
        CurrentCaller.as(Caller.MACHINE, () -> assertThat(index.look(Snapshot::generation).orElseThrow().articles())
                .containsOnlyKeys("a", "r"));
    }

    @Test
    void anArticleGoesBehindAnotherWallWhole() {
        var index = open();
        commit(index, Map.of("a", Wall.NONE, "b", Wall.NONE));
        commit(index, Map.of("b", RED));
        assertThat(ids(index, Readership.PUBLIC)).containsExactly("a");
        assertThat(ids(index, Readership.EVERYTHING)).containsExactly("a", "b");
        commit(index, Map.of("b", Wall.NONE));
        assertThat(ids(index, Readership.of(Set.of("red")))).containsExactly("a", "b");
        assertThat(index.look(Snapshot::all).orElseThrow()).hasSize(2);
    }

    @Test
    void whatWasLeftBehindNoWallIsAsIfItHadNeverBeen() {
        var index = open();
        commit(index, Map.of("a", Wall.NONE));
        var before = seen(index, Readership.EVERYTHING);
        commit(index, Map.of("r", RED));
        try (var update = index.update()) {
            update.remove("r");
            articles.remove("r");
            update.commit(articles);
        }
        assertThat(seen(index, Readership.EVERYTHING)).isEqualTo(before);
    }

    @Test
    void knowsWhatIsBehindEachWall() {
        var index = open();
        commit(index, Map.of("a", Wall.NONE, "r", RED));
        try (var update = open().update()) {
            assertThat(update.articles()).isEqualTo(articles);
        }
    }

    private List<String> ids(PassageIndex index, Readership audience) {
        return index.look(audience, snapshot -> List.copyOf(snapshot.generation().articles().keySet())).orElseThrow();
    }

    private void commit(PassageIndex index, Map<String, Wall> walls) {
        try (var update = index.update()) {
            new TreeMap<>(walls).forEach((id, wall) -> {
                update.remove(id);
                add(update, id, wall);
                articles.put(id, new IndexedArticle("1", wall));
            });
            update.commit(articles);
        }
    }

    private static void add(Update update, String id, Wall wall) {
        var text = id + ": Zebras of Kelmar graze, said Zelda Owls. "
                + (id.length() % 2 == 0 ? "Lions hunt zebras." : "");
        var span = new Span(0, text.length());
        var passage = new Passage(id, "Title " + id, span, text,
                List.of(new Sentence(span, text, 0, Sentence.Kind.PROSE)));
        var segment = Segments.of(passage, Publication.titled("Title " + id));
        segment.metadata().put(Segments.SOURCE, "Desk " + id);
        update.store(wall).addAll(List.of(passage.id()), List.of(LetterEmbeddingModel.embedding(text)),
                List.of(segment));
    }

    /** All that a generation tells: what is found, and with which scores, numbers, names and id. */
    private static List<String> seen(PassageIndex index, Readership audience) {
        return index.look(audience, snapshot -> {
            var seen = new ArrayList<String>();
            seen.add(snapshot.generation().id() + snapshot.generation().articles() + snapshot.generation().passages());
            seen.add(snapshot.all().toString());
            seen.add(snapshot.sources().stream().sorted().toList().toString());
            for (var question : QUESTIONS) {
                seen.add(snapshot.byWords(question, Optional.empty(), 100).toString());
                seen.add(byMeaning(snapshot, question));
                seen.add(snapshot.terms(question).toString());
                seen.add(snapshot.spellings(question).names().stream().map(Object::toString).sorted().toList()
                        .toString());
            }
            return seen;
        }).orElseThrow();
    }

    private static String byMeaning(Snapshot snapshot, String question) {
        var request = EmbeddingSearchRequest.builder().queryEmbedding(LetterEmbeddingModel.embedding(question))
                .maxResults(100).build();
        return snapshot.store().search(request).matches().stream()
                .map(match -> match.embeddingId() + " " + match.score() + " " + match.embedded().text()).toList()
                .toString();
    }
}
