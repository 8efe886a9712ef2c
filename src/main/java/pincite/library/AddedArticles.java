package pincite.library;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.corpus.Article;
import pincite.corpus.folder.ArticleFormats;
import pincite.corpus.folder.FileArticles;
import pincite.corpus.folder.UnreadableArticleException;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;

/** Makes articles of what was added. */
@ApplicationScoped
class AddedArticles {

    private final Originals originals;
    private final ArticleFormats formats;
    private final Map<Addition, List<Article>> kept = Collections.synchronizedMap(new LastUsed());

    /** The ones asked for last. */
    private static final class LastUsed extends LinkedHashMap<Addition, List<Article>> {

        private static final int MOST = 200;
        private static final long serialVersionUID = 1;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Addition, List<Article>> eldest) {
            return size() > MOST;
        }
    }

    @Inject
    AddedArticles(Originals originals, ArticleFormats formats) {
        this.originals = originals;
        this.formats = formats;
    }

    /** Without those that were taken away. */
    FileArticles read(Addition addition) throws UnreadableArticleException {
        var read = formats.read(addition.id(), content(addition));
        var given = given(addition.origin());
        var kept = read.articles().stream().filter(article -> !addition.without().contains(article.id()))
                .map(article -> article.given(read.articles().size() == 1 ? given : groups(addition.origin())))
                .toList();
        return new FileArticles(kept, read.unreadable());
    }

    /** Empty where it holds no such article, or cannot be read. */
    Optional<Article> find(Addition addition, String id) {
        try {
            return known(addition).stream().filter(article -> article.id().equals(id)).findFirst();
        } catch (UnreadableArticleException e) {
            return Optional.empty();
        }
    }

    /** Each quote of an answer asks for it; an addition that has changed is another one. */
    private List<Article> known(Addition addition) throws UnreadableArticleException {
        var before = kept.get(addition);
        if (before != null) {
            return before;
        }
        var articles = read(addition).articles();
        kept.put(addition, articles);
        return articles;
    }

    /** What another process changed or took away is not kept here. */
    void keepOnly(Collection<Addition> there) {
        kept.keySet().retainAll(Set.copyOf(there));
    }

    void forget(Addition addition) {
        kept.keySet().removeIf(each -> each.id().equals(addition.id()));
    }

    private Content content(Addition addition) throws UnreadableArticleException {
        var bytes = addition.original().flatMap(originals::find).orElseThrow(() -> new UnreadableArticleException(
                "is gone: its original was deleted from pincite.library.originals; add it again"));
        return new Content(addition.origin().name(), bytes);
    }

    /** Who may read them is said of all; whatever else is said, of one alone. */
    private static Particulars groups(Addition.Origin origin) {
        return Particulars.NONE.with(Particular.GROUPS, Optional.ofNullable(origin.given().get(Particular.GROUPS)),
                Provenance.GIVEN);
    }

    /** With the address that it was fetched from, as sure as what somebody says of it. */
    static Particulars given(Addition.Origin origin) {
        var particulars = Particulars.NONE;
        for (Map.Entry<Particular, String> each : origin.given().entrySet()) {
            particulars = particulars.with(each.getKey(), each.getValue(), Provenance.GIVEN);
        }
        return particulars.with(Particular.URL, origin.address().map(Object::toString), Provenance.GIVEN);
    }
}
