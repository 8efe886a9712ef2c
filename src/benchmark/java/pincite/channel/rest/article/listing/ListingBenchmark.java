package pincite.channel.rest.article.listing;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import pincite.access.Readership;
import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.index.Generation;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.Update;

/** How long a page of 100,000 articles takes to be found, in each order, and what is kept in memory for it. */
public final class ListingBenchmark {

    private static final int ARTICLES = 100_000;
    private static final int ROUNDS = 30;
    private static final int OUTLETS = 40;

    private ListingBenchmark() {
    }

    /** An index of which only the generation is asked for. */
    private record Bare(Generation generation) implements PassageIndex {

        @Override
        public Optional<Snapshot> snapshot(Readership readership) {
            return Optional.of((Snapshot) Proxy.newProxyInstance(Bare.class.getClassLoader(),
                    new Class<?>[]{Snapshot.class},
                    (proxy, method, arguments) -> method.getName().equals("generation") ? generation : null));
        }

        @Override
        public Update update() {
            throw new UnsupportedOperationException("Nothing is changed here");
        }
    }

    public static void run() {
        var fingerprints = new TreeMap<String, String>();
        for (int number = 0; number < ARTICLES; number++) {
            fingerprints.put("case-" + number % 100 + "/article-" + number, "f" + number);
        }
        var listings = new Listings(new Bare(Generation.of("benchmark", fingerprints, 1)),
                id -> Optional.of(article(id)));
        long before = used();
        long start = System.nanoTime();
        listings.current();
        System.out.printf(Locale.ROOT, "%d articles listed for the first time in %.0f ms, %.1f MB%n", ARTICLES,
                millis(start), (used() - before) / 1e6);
        for (var key : SortKey.values()) {
            measure(listings, key);
        }
    }

    private static void measure(Listings listings, SortKey key) {
        var wish = new PageWish();
        wish.limit = Optional.of("50");
        wish.offset = Optional.of("60000");
        wish.query = Optional.of("storm");
        var first = System.nanoTime();
        page(listings, key, wish);
        double firstMillis = millis(first);
        var taken = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            page(listings, key, wish);
            taken[round] = millis(start);
        }
        Arrays.sort(taken);
        System.out.printf(Locale.ROOT, "a page of %d by %s: first %.1f ms, p50 %.1f ms, worst %.1f ms%n", ARTICLES,
                key.key(), firstMillis, taken[ROUNDS / 2], taken[ROUNDS - 1]);
    }

    private static long page(Listings listings, SortKey key, PageWish wish) {
        var found = listings.current().by(key, Map.of()).stream().filter(wish.fits()).toList();
        return found.stream().skip(wish.offset()).limit(wish.limit()).count();
    }

    private static Article article(String id) {
        var random = new Random(id.hashCode());
        var title = "The harbour master's report " + random.nextInt(ARTICLES) + " on the storm and what came of it";
        return new Article(id, new Publication(title, Optional.of("Outlet " + random.nextInt(OUTLETS)),
                Optional.empty(), Optional.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000))),
                Optional.empty()), CanonicalText.of("x".repeat(random.nextInt(5_000))));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
