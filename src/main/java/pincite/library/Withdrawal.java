package pincite.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Forgetting;
import pincite.corpus.Withdrawn;
import pincite.corpus.folder.UnreadableArticleException;

/**
 * Takes an article away for good. It is answered from no more before anything is forgotten, and its bytes go last: killed in between,
 * asking again ends it.
 */
@ApplicationScoped
public class Withdrawal {

    private final Library library;
    private final AddedArticles added;
    private final AddedWalls walls;
    private final KeptReadings readings;
    private final Iterable<Forgetting> forgetting;

    @Inject
    Withdrawal(Library library, AddedArticles added, AddedWalls walls, KeptReadings readings,
            @Any Instance<Forgetting> forgetting) {
        this(library, added, walls, readings, (Iterable<Forgetting>) forgetting);
    }

    Withdrawal(Library library, AddedArticles added, AddedWalls walls, KeptReadings readings,
            Iterable<Forgetting> forgetting) {
        this.walls = walls;
        this.library = library;
        this.added = added;
        this.readings = readings;
        this.forgetting = forgetting;
    }

    /** Returns when nothing of it is on the disk but that it was; the index is made without it at its next run. */
    public void withdraw(String id) {
        var addition = library.withdraw(id);
        var withdrawn = new Withdrawn(id, texts(addition), walls.around(addition));
        forgetting.forEach(each -> each.forget(withdrawn));
        Shelf.originals(addition).forEach(readings::forget);
        added.forget(addition);
        library.scrub(addition);
    }

    private List<CanonicalText> texts(Addition addition) {
        var texts = new ArrayList<CanonicalText>();
        Stream.concat(Stream.of(addition), addition.earlier().stream().map(addition::asBefore))
                .forEach(each -> texts.addAll(articles(each).stream().map(Article::text).toList()));
        return texts;
    }

    /** What cannot be read was never quoted. */
    private List<Article> articles(Addition addition) {
        try {
            return added.read(addition).articles();
        } catch (UnreadableArticleException e) {
            return List.of();
        }
    }
}
