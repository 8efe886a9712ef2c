package pincite.index;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.filter.Filter;
import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** What every engine that keeps passages must do. */
public abstract class PassageIndexContract {

    @TempDir
    protected Path folder;

    protected abstract PassageIndex open(String recipe);

    protected PassageIndex open() {
        return open("recipe");
    }

    /** Where the index is, as a sentence names it. */
    protected String place() {
        return folder.toString();
    }

    /** The setting that says where. */
    protected String placeSetting() {
        return "pincite.index.folder";
    }

    @Test
    void isEmptyBeforeTheFirstCommit() {
        var index = open();
        assertThat(index.snapshot()).isEmpty();
        try (var update = index.update()) {
            add(update, "a", "Zebras graze.");
            assertThat(index.snapshot()).isEmpty();
        }
        assertThat(index.snapshot()).isEmpty();
    }

    @Test
    void showsWhatWasCommittedAlsoAfterOpeningAgain() {
        commit(open(), Map.of("a", "Zebras graze.", "b", "Lions hunt."));
        try (var snapshot = open().snapshot().orElseThrow()) {
            assertThat(snapshot.generation().articles().keySet()).containsExactly("a", "b");
            assertThat(snapshot.generation().passages()).isEqualTo(2);
            assertThat(words(snapshot, "lions")).containsExactly("b#char=0,11");
        }
    }

    @Test
    void dropsWhatWasNotCommitted() {
        var index = open();
        commit(index, Map.of("a", "Zebras graze."));
        try (var update = index.update()) {
            update.remove("a");
            add(update, "b", "Lions hunt.");
        }
        try (var snapshot = index.snapshot().orElseThrow()) {
            assertThat(words(snapshot, "zebras lions")).containsExactly("a#char=0,13");
        }
    }

    @Test
    void holdsASnapshotStillWhileTheIndexMovesOn() {
        var index = open();
        commit(index, Map.of("a", "Zebras graze."));
        try (var before = index.snapshot().orElseThrow()) {
            try (var update = index.update()) {
                update.remove("a");
                add(update, "b", "Lions hunt.");
                update.commit(IndexedArticle.open(Map.of("b", "1")));
            }
            assertThat(words(before, "zebras lions")).containsExactly("a#char=0,13");
            try (var after = index.snapshot().orElseThrow()) {
                assertThat(words(after, "zebras lions")).containsExactly("b#char=0,11");
                assertThat(after.generation().id()).isNotEqualTo(before.generation().id());
            }
        }
    }

    @Test
    void seesWhatAnotherOpenIndexCommits() {
        var reading = open();
        commit(reading, Map.of("a", "Zebras graze."));
        reading.snapshot().orElseThrow().close();
        try (var update = open().update()) {
            add(update, "b", "Lions hunt.");
            update.commit(IndexedArticle.open(Map.of("a", "1", "b", "1")));
        }
        try (var snapshot = reading.snapshot().orElseThrow()) {
            assertThat(snapshot.generation().articles()).containsOnlyKeys("a", "b");
        }
    }

    @Test
    void givesTheSameGenerationForTheSameArticles() {
        var atOnce = open();
        commit(atOnce, Map.of("a", "Zebras graze.", "b", "Lions hunt."));
        var id = generation(atOnce);
        try (var update = atOnce.update()) {
            update.remove("b");
            update.commit(IndexedArticle.open(Map.of("a", "1")));
        }
        assertThat(generation(atOnce)).isNotEqualTo(id);
        try (var update = atOnce.update()) {
            add(update, "b", "Lions hunt.");
            update.commit(IndexedArticle.open(Map.of("a", "1", "b", "1")));
        }
        assertThat(generation(atOnce)).isEqualTo(id);
    }

    @Test
    void scoresAsIfNothingHadEverBeenRemoved() {
        var plain = open();
        commit(plain, Map.of("a", "Zebras graze.", "b", "Lions hunt."));
        var scores = scores(plain);
        try (var update = plain.update()) {
            add(update, "c", "Zebras drink zebras drink.");
            update.commit(IndexedArticle.open(Map.of("a", "1", "b", "1", "c", "1")));
        }
        assertThat(scores(plain)).isNotEqualTo(scores);
        try (var update = plain.update()) {
            update.remove("c");
            update.commit(IndexedArticle.open(Map.of("a", "1", "b", "1")));
        }
        assertThat(scores(plain)).isEqualTo(scores);
    }

    @Test
    void startsFromNothingWhenArticlesAreIndexedInAnotherWay() {
        commit(open("recipe"), Map.of("a", "Zebras graze."));
        var other = open("other recipe");
        assertThat(other.snapshot()).isEmpty();
        try (var update = other.update()) {
            assertThat(update.articles()).isEmpty();
        }
    }

    @Test
    void refusesASecondUpdateBesideTheFirst() {
        var index = open();
        try (var update = index.update()) {
            assertThat(update.articles()).isEmpty();
            assertThatExceptionOfType(IndexException.Locked.class).isThrownBy(open()::update)
                    .withMessageContaining(place()).withMessageContaining(placeSetting());
        }
        index.update().close();
    }

    @Test
    void findsByMeaningNearestFirst() {
        var index = open();
        commit(index, Map.of("a", "aaaa bbbb", "b", "cccc dddd", "c", "aaaa cccc"));
        try (var snapshot = index.snapshot().orElseThrow()) {
            assertThat(meaning(snapshot, "aaaa", null)).startsWith("a#char=0,9");
            assertThat(meaning(snapshot, "dddd", null)).startsWith("b#char=0,9");
        }
    }

    @Test
    void keepsPassagesAndTheirTokens() {
        var index = open();
        commit(index, Map.of("a", "Zebras graze."));
        try (var snapshot = index.snapshot().orElseThrow()) {
            var passages = snapshot.passages(List.of("a#char=0,13", "unknown"));
            assertThat(passages).singleElement().satisfies(indexed -> {
                assertThat(indexed.passage().text()).isEqualTo("Zebras graze.");
                assertThat(indexed.tokens().count()).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            *:*
                                            zebra*
                                            zebras AND lions
                                            "zebras
                                            name:zebras^5 ~2 [a TO b]
                                            (((((((((
                                            \\ + - && || ! ( ) { } [ ] ^ " ~ * ? : /
                                            """)
    void takesAQuestionForPlainWords(String question) {
        var index = open();
        commit(index, Map.of("a", "Zebras graze.", "b", "Lions hunt."));
        try (var snapshot = index.snapshot().orElseThrow()) {
            assertThat(words(snapshot, question)).doesNotHaveDuplicates()
                    .allMatch(id -> id.startsWith("a") || question.contains("lions") && id.startsWith("b"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            US platform        | The U.S. platform is small.
                                            U.S. platform      | The US platform is small.
                                            Binance US         | The case of Binance.US goes on.
                                            Binance.US         | The case of Binance US goes on.
                                            cafe               | The café was closed.
                                            requesting         | He requested it.
                                            judge's            | The judge was late.
                                            """)
    void findsAWordInItsOtherForms(String question, String text) {
        var index = open();
        commit(index, Map.of("a", text));
        try (var snapshot = index.snapshot().orElseThrow()) {
            assertThat(words(snapshot, question)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            the U.S. case      | the US case
                                            the us case        | the US case
                                            Binance.US         | Binance US
                                            binance us         | Binance.US
                                            Garcia             | García
                                            Garci\u0301a       | García
                                            crypto only        | crypto-only
                                            """)
    void findsTheSamePassagesForEachWayOfWriting(String one, String other) {
        var index = open();
        commit(index, Map.of("a", "Garcia sued.", "b", "García sued.", "c", "Crypto only.", "d", "It is crypto-only.",
                "e", "Binance US.", "f", "The case of Binance.US.", "g", "The U.S. case.", "h", "U or S, US case."));
        try (var snapshot = index.snapshot().orElseThrow()) {
            assertThat(words(snapshot, one)).hasSizeGreaterThan(1)
                    .containsExactlyInAnyOrderElementsOf(words(snapshot, other));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            U.S. platform      | The US platform.
                                            US platform        | The U.S. platform.
                                            Binance.US         | The case of Binance US.
                                            Binance US         | The case of Binance.US.
                                            J.K. Rowling       | It is by J. K. Rowling.
                                            J.K. Rowling       | It is by JK Rowling.
                                            E.ON               | Eon is a company.
                                            Garcia             | Here is García.
                                            García             | Here is Garcia.
                                            crypto only        | It is crypto-only.
                                            crypto-only        | It is crypto only.
                                            """)
    void countsAWordInItsOtherForms(String asked, String text) {
        var index = open();
        commit(index, Map.of("a", text));
        try (var snapshot = index.snapshot().orElseThrow()) {
            assertThat(snapshot.terms(asked)).isNotEmpty().allMatch(term -> term.passages() == 1);
            assertThat(words(snapshot, asked)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            names with that letter, how often      | Zao        | zao    | Zhao 2
                                            in lower case                          | zao        | zao    | Zhao 2
                                            in capitals                            | ZAO        | zao    | Zhao 2
                                            with an accent, as it is written       | Garcya     | garcya | García 1, Geegen 1
                                            with an accent of its own              | Gárcya     | garcya | García 1, Geegen 1
                                            a word that begins sentences only      | Partz      | partz  | platform 1
                                            a quoted sentence's first word         | Mayber     | mayber |
                                            an acronym, and longer words           | SECC       | secc   | Shroder 1, shrodor 1
                                            a word that a passage has              | Shrodor    |        |
                                            a word that only a title has           | Title      |        |
                                            two words                              | Zao-Zao    |        |
                                            nothing                                | ?          |        |
                                            """)
    void knowsTheNamesWithTheFirstLetterOfAnUnknownWord(String why, String unknown, String folded, String names) {
        var index = open();
        commit(index, Map.of("a", "The head is Changpeng Zhao's friend, and Brian Shroder left with Judge Faruqui.",
                "b", "Parts of the platform were sold by Geegen García to the SEC, a shrodor.",
                "c", "It was her: Maybe. He said: \"Maybe so.\" It was Zhao."));
        try (var snapshot = index.snapshot().orElseThrow()) {
            var spellings = snapshot.spellings(unknown);
            assertThat(spellings.folded()).as(why).isEqualTo(Objects.requireNonNullElse(folded, ""));
            assertThat(spellings.names().stream().map(name -> name.written() + " " + name.passages()).sorted()
                    .collect(Collectors.joining(", "))).as(why).isEqualTo(Objects.requireNonNullElse(names, ""));
        }
    }

    @Test
    void countsInHowManyPassagesAWordIs() {
        var index = open();
        commit(index, Map.of("a", "Zebras graze.", "b", "A zebra drinks."));
        try (var snapshot = index.snapshot().orElseThrow()) {
            assertThat(snapshot.terms("the zebra eats")).containsExactly(new Term("zebra", 4, 9, 2),
                    new Term("eats", 10, 14, 0));
        }
    }

    @Test
    void filtersBeforeTheBestAreTaken() {
        var index = open();
        try (var update = index.update()) {
            add(update, "a", "aaaa one", Map.of("published", "2023-09-18", "source", "Desk"));
            add(update, "b", "aaaa two", Map.of("published", "2023-09-19", "source", "Desk"));
            add(update, "c", "aaaa three", Map.of("source", "Other"));
            update.commit(IndexedArticle.open(Map.of("a", "1", "b", "1", "c", "1")));
        }
        try (var snapshot = index.snapshot().orElseThrow()) {
            assertThat(snapshot.sources()).containsExactlyInAnyOrder("Desk", "Other");
            assertFound(snapshot, metadataKey("source").isEqualTo("Desk"), "a", "b");
            assertFound(snapshot, metadataKey("source").isNotEqualTo("Desk"), "c");
            assertFound(snapshot, metadataKey("article").isIn("a", "c"), "a", "c");
            assertFound(snapshot, metadataKey("article").isNotIn("a", "c"), "b");
            assertFound(snapshot, metadataKey("published").isGreaterThanOrEqualTo("2023-09-19"), "b");
            assertFound(snapshot, metadataKey("published").isGreaterThan("2023-09-17"), "a", "b");
            assertFound(snapshot, metadataKey("published").isLessThanOrEqualTo("2023-09-18"), "a");
            assertFound(snapshot, metadataKey("published").isLessThan("2023-09-19"), "a");
            assertFound(snapshot, metadataKey("source").isEqualTo("Desk").and(metadataKey("article").isEqualTo("b")),
                    "b");
            assertFound(snapshot, metadataKey("article").isEqualTo("a").or(metadataKey("article").isEqualTo("c")), "a",
                    "c");
            assertFound(snapshot, Filter.not(metadataKey("article").isEqualTo("a")), "b", "c");
        }
    }

    private void assertFound(Snapshot snapshot, Filter filter, String... articles) {
        assertThat(meaning(snapshot, "aaaa", filter)).extracting(id -> id.substring(0, 1))
                .containsExactlyInAnyOrder(articles);
        assertThat(snapshot.byWords("aaaa", Optional.of(filter), 10)).extracting(hit -> hit.passage().substring(0, 1))
                .containsExactlyInAnyOrder(articles);
    }

    private static List<String> words(Snapshot snapshot, String question) {
        return snapshot.byWords(question, Optional.empty(), 10).stream().map(Hit::passage).toList();
    }

    /** The same in both ways. */
    private static List<String> meaning(Snapshot snapshot, String question, Filter filter) {
        var embedding = LetterEmbeddingModel.embedding(question);
        var request = EmbeddingSearchRequest.builder().queryEmbedding(embedding).maxResults(10).filter(filter).build();
        var found = snapshot.byMeaning(embedding, Optional.ofNullable(filter), 10);
        assertThat(snapshot.store().search(request).matches())
                .extracting(match -> new Hit(match.embeddingId(), match.score())).isEqualTo(found);
        return found.stream().map(Hit::passage).toList();
    }

    private static List<Hit> scores(PassageIndex index) {
        try (var snapshot = index.snapshot().orElseThrow()) {
            return snapshot.byWords("zebras lions", Optional.empty(), 10);
        }
    }

    private static String generation(PassageIndex index) {
        try (var snapshot = index.snapshot().orElseThrow()) {
            return snapshot.generation().id();
        }
    }

    protected static void commit(PassageIndex index, Map<String, String> texts) {
        try (var update = index.update()) {
            new TreeMap<>(texts).forEach((article, text) -> add(update, article, text));
            var fingerprints = new TreeMap<String, String>();
            texts.keySet().forEach(article -> fingerprints.put(article, "1"));
            update.commit(IndexedArticle.open(fingerprints));
        }
    }

    private static void add(Update update, String article, String text) {
        add(update, article, text, Map.of());
    }

    private static void add(Update update, String article, String text, Map<String, String> metadata) {
        var span = new Span(0, text.length());
        var passage = new Passage(article, "Title", span, text,
                List.of(new Sentence(span, text, 0, Sentence.Kind.PROSE)));
        var segment = Segments.of(passage, Publication.titled("Title"));
        metadata.forEach(segment.metadata()::put);
        update.store().addAll(List.of(passage.id()), List.of(LetterEmbeddingModel.embedding("Title\n" + text)),
                List.of(segment));
    }
}
