package pincite.evaluation.ask;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.corpus.Article;
import pincite.corpus.ArticlePath;
import pincite.corpus.Articles;
import pincite.corpus.CanonicalText;
import pincite.corpus.Corpus;
import pincite.corpus.Publication;
import pincite.corpus.Sha256;
import pincite.corpus.Unreadable;

/**
 * The articles that a running service answers from, each fetched once.
 *
 * @param service gives the JSON at a path
 * @param hashes  of their texts, by id
 */
record ServiceArticles(Function<String, JsonNode> service, SortedMap<String, String> hashes,
        ConcurrentHashMap<String, Article> fetched) implements Corpus, Articles {

    static ServiceArticles of(Function<String, JsonNode> service) {
        var hashes = new TreeMap<String, String>();
        service.apply("/api/articles")
                .forEach(entry -> hashes.put(entry.path("id").asText(), entry.path("hash").asText()));
        return new ServiceArticles(service, hashes, new ConcurrentHashMap<>());
    }

    String hash() {
        return Sha256.of(hashes.toString());
    }

    @Override
    public List<Unreadable> read(Consumer<Article> reader) {
        hashes.keySet().forEach(id -> find(id).ifPresent(reader));
        return List.of();
    }

    @Override
    public Optional<Article> find(String id) {
        return hashes.containsKey(id) ? Optional.of(fetched.computeIfAbsent(id, this::fetch)) : Optional.empty();
    }

    private Article fetch(String id) {
        return article(service.apply("/api/articles/" + ArticlePath.of(id)));
    }

    private static Article article(JsonNode whole) {
        return new Article(whole.path("id").asText(), Publication.titled(whole.path("title").asText()),
                CanonicalText.of(whole.path("text").asText()));
    }
}
