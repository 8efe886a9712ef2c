package pincite.conversation;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Forgetting;
import pincite.corpus.Withdrawn;
import pincite.corpus.wall.Walls;

/**
 * Forgets what was kept of an article while it was withdrawn, perhaps by another process: who withdraws first says so and then forgets,
 * and who keeps first keeps and then looks, so one of them finds it.
 */
@ApplicationScoped
class WithdrawnMeanwhile {

    private final Articles articles;
    private final Walls walls;
    private final Iterable<Forgetting> keepers;

    @Inject
    WithdrawnMeanwhile(Articles articles, Walls walls, @Any Instance<Forgetting> keepers) {
        this(articles, walls, (Iterable<Forgetting>) keepers);
    }

    WithdrawnMeanwhile(Articles articles, Walls walls, Iterable<Forgetting> keepers) {
        this.articles = articles;
        this.walls = walls;
        this.keepers = keepers;
    }

    /** @param quoted as they were when they were quoted */
    void forget(Collection<Article> quoted) {
        quoted.stream().filter(article -> articles.isWithdrawn(article.id())).distinct().forEach(this::forget);
    }

    private void forget(Article article) {
        var withdrawn = new Withdrawn(article.id(), List.of(article.text()), walls.around(article));
        keepers.forEach(keeper -> keeper.forget(withdrawn));
    }
}
