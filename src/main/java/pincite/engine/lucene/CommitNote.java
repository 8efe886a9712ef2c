package pincite.engine.lucene;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import pincite.index.Generation;

/**
 * What a Lucene commit says of itself: how its articles were indexed, and which ones they are.
 *
 * @param access names the rules by which its articles are behind its wall and no other
 */
record CommitNote(String recipe, String access, Map<String, String> articles) {

    private static final String RECIPE = "pincite.recipe";
    private static final String ACCESS = "pincite.access";
    private static final String ARTICLES = "pincite.articles";

    static CommitNote of(Map<String, String> userData) {
        var articles = new TreeMap<String, String>();
        userData.getOrDefault(ARTICLES, "").lines()
                .forEach(line -> articles.put(line.substring(line.indexOf(' ') + 1),
                        line.substring(0, line.indexOf(' '))));
        return new CommitNote(userData.getOrDefault(RECIPE, ""), userData.getOrDefault(ACCESS, ""), articles);
    }

    Map<String, String> userData() {
        var lines = articles.entrySet().stream().map(article -> article.getValue() + " " + article.getKey())
                .collect(Collectors.joining("\n"));
        return Map.of(RECIPE, recipe, ACCESS, access, ARTICLES, lines);
    }

    Generation generation(int passages) {
        return Generation.of(recipe, articles, passages);
    }
}
