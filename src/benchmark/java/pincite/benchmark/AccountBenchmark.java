package pincite.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import pincite.access.Readership;
import pincite.answer.account.Accounts;
import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.standing.Standing;
import pincite.index.Generation;
import pincite.index.Hit;
import pincite.index.IndexedPassage;
import pincite.index.IndexedPassage.Origin;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.Spellings;
import pincite.index.Term;
import pincite.index.TokenVectors;
import pincite.index.Update;
import pincite.passage.PassageCutter;
import pincite.passage.TokenCounter;
import pincite.retrieval.Scope;

/** Overviews, chronologies, people and sides over as many sentences as 10,000 passages have; nothing is embedded for them. */
final class AccountBenchmark {

    private static final int ARTICLES = 10_000 * 10 / 45;
    private static final int ROUNDS = 15;
    private static final List<String> QUESTIONS = List.of("What happened?", "timeline", "What happened in June 2023?",
            "Who is involved?", "What does each side say?", "Do the articles agree?", "Where do the articles differ?",
            "Tell me about Faruqui", "What's the latest?");

    private AccountBenchmark() {
    }

    static void run() {
        var articles = articles();
        var accounts = Accounts.over(new Named(articles, passages(articles)));
        long start = System.nanoTime();
        accounts.write(accounts.choice("Who is involved?", Scope.ALL).wanted(), Scope.ALL);
        System.out.printf(Locale.ROOT, "the story of %d articles, and who is in it, once: %.0f ms%n", ARTICLES,
                (System.nanoTime() - start) / 1e6);
        start = System.nanoTime();
        accounts.write(accounts.choice("Do the articles agree?", Scope.ALL).wanted(), Scope.ALL);
        System.out.printf(Locale.ROOT, "which of them tell one story, once: %.0f ms%n",
                (System.nanoTime() - start) / 1e6);
        QUESTIONS.forEach(question -> measure(accounts, question));
    }

    private static void measure(Accounts accounts, String question) {
        var millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            accounts.write(accounts.choice(question, Scope.ALL).wanted(), Scope.ALL).orElseThrow();
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%s p50 %.1f ms (goal 300), worst %.1f ms%n", question, millis[ROUNDS / 2],
                millis[ROUNDS - 1]);
    }

    private static Map<String, Article> articles() {
        var texts = new MadeUpArticles();
        var articles = new HashMap<String, Article>();
        for (int number = 0; number < ARTICLES; number++) {
            var id = "article" + number;
            var publication = new Publication("Made up " + number, Optional.of("Outlet " + number % 20),
                    Optional.empty(), Optional.of(LocalDate.of(2023, 9, 20).minusDays(number % 300)), Optional.empty());
            articles.put(id, new Article(id, publication, CanonicalText.of(texts.text())));
        }
        return articles;
    }

    private static List<IndexedPassage> passages(Map<String, Article> articles) {
        var cutter = new PassageCutter(new WordCounter(), 180);
        return articles.values().stream().flatMap(article -> cutter.cut(article).stream()
                .map(passage -> new IndexedPassage(passage, new Origin(article.publication().source(),
                        article.publication().published(), Optional.empty(), Standing.UNKNOWN), TokenVectors.none())))
                .toList();
    }

    /** Some words are several tokens. */
    private static final class WordCounter implements TokenCounter {

        @Override
        public int limit() {
            return 512;
        }

        @Override
        public List<Integer> count(List<String> texts) {
            return texts.stream().map(text -> text.split(" ").length * 4 / 3).toList();
        }
    }

    /** Knows only which articles there are, and their passages. */
    private record Named(Map<String, Article> articles, List<IndexedPassage> all) implements PassageIndex, Snapshot {

        @Override
        public Optional<Snapshot> snapshot(Readership readership) {
            return Optional.of(this);
        }

        @Override
        public Generation generation() {
            var ids = new HashMap<String, String>();
            articles.keySet().forEach(id -> ids.put(id, ""));
            return Generation.of("made up", ids, 10_000);
        }

        @Override
        public Update update() {
            throw new UnsupportedOperationException();
        }

        @Override
        public EmbeddingStore<TextSegment> store() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Hit> byWords(String question, Optional<Filter> filter, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Hit> byMeaning(Embedding question, Optional<Filter> filter, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<IndexedPassage> passages(List<String> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Term> terms(String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Spellings spellings(String unknown) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> sources() {
            return List.of();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
