package pincite.story.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds which articles have one text: the longest, and those that are cut or edited from it. No article links two that are none. */
final class SameTexts {

    /** Of its shingles, what a copy has at least: of the copies in the first half of the test set .58, of others .38 at most. */
    private static final double COPIED = 0.48;
    /** Of its names and numbers; a notice with other names in it is another text. */
    private static final double SAME_FACTS = 0.85;
    /** Of the longer text, what a copy has at least: what collects many short texts has none of them. */
    private static final double CUT = 0.25;
    /** Texts that are compared in full, those that share the most first. */
    private static final int COMPARED = 3;

    private final List<ToldArticle> articles;
    private final List<Shingles> shingles;
    private final int[] textOf;
    private final Map<Integer, List<Integer>> textsWith = new HashMap<>();

    private SameTexts(List<ToldArticle> articles) {
        this.articles = articles;
        this.shingles = articles.stream().parallel().map(article -> Shingles.of(article.text())).toList();
        this.textOf = new int[articles.size()];
    }

    /** For each article the place of that with the fullest text; its own where there is none. */
    static int[] of(List<ToldArticle> articles) {
        var texts = new SameTexts(articles);
        IntStream.range(0, articles.size()).boxed()
                .sorted(Comparator.comparingInt((Integer place) -> -texts.shingles.get(place).size())
                        .thenComparing(place -> place))
                .forEachOrdered(texts::take);
        return texts.textOf;
    }

    private void take(int place) {
        textOf[place] = likeliest(place).filter(text -> isCopy(place, text)).findFirst().orElse(place);
        if (textOf[place] == place) {
            shingles.get(place).sampled()
                    .forEach(shingle -> textsWith.computeIfAbsent(shingle, each -> new ArrayList<>()).add(place));
        }
    }

    private Stream<Integer> likeliest(int place) {
        var shared = new TreeMap<Integer, Integer>();
        shingles.get(place).sampled().forEach(shingle -> textsWith.getOrDefault(shingle, List.of())
                .forEach(text -> shared.merge(text, 1, Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(COMPARED).map(Map.Entry::getKey);
    }

    private boolean isCopy(int place, int text) {
        var copy = shingles.get(place);
        var full = shingles.get(text);
        return copy.size() >= CUT * full.size() && copy.shareIn(full) >= COPIED
                && articles.get(place).marks().factsIn(articles.get(text).marks()) >= SAME_FACTS;
    }
}
