package pincite.index;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.access.CurrentCaller;
import pincite.corpus.Article;
import pincite.corpus.Articles;

/** The articles that are answered from just now. */
@ApplicationScoped
public class CurrentArticles {

    private final PassageIndex index;
    private final Articles articles;

    @Inject
    CurrentArticles(PassageIndex index, Articles articles) {
        this.index = index;
        this.articles = articles;
    }

    /** By id. */
    public List<Article> all() {
        return index.look(Snapshot::generation).stream().flatMap(generation -> generation.articles().keySet().stream())
                .flatMap(id -> articles.find(id).stream()).toList();
    }

    /** What is not in the reader's generation is not looked for: how long that takes would tell whether it is hidden. */
    public Optional<Article> find(String id) {
        return isThere(id) ? articles.find(id) : Optional.empty();
    }

    private boolean isThere(String id) {
        return CurrentCaller.get().readsEverything()
                || index.look(snapshot -> snapshot.generation().articles().containsKey(id)).orElse(false);
    }
}
