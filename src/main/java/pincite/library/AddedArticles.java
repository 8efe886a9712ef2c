package pincite.library;

import java.util.Map;
import java.util.Optional;

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
                .map(article -> read.articles().size() == 1 ? article.given(given) : article).toList();
        return new FileArticles(kept, read.unreadable());
    }

    /** Empty where it holds no such article, or cannot be read. */
    Optional<Article> find(Addition addition, String id) {
        try {
            return read(addition).articles().stream().filter(article -> article.id().equals(id)).findFirst();
        } catch (UnreadableArticleException e) {
            return Optional.empty();
        }
    }

    private Content content(Addition addition) throws UnreadableArticleException {
        var bytes = addition.original().flatMap(originals::find).orElseThrow(() -> new UnreadableArticleException(
                "is gone: its original was deleted from pincite.library.originals; add it again"));
        return new Content(addition.origin().name(), bytes);
    }

    /** An address that it was fetched from is no better than what the page says of itself. */
    private static Particulars given(Addition.Origin origin) {
        var particulars = Particulars.NONE;
        for (Map.Entry<Particular, String> each : origin.given().entrySet()) {
            particulars = particulars.with(each.getKey(), each.getValue(), Provenance.GIVEN);
        }
        return particulars.with(Particular.URL, origin.address().map(Object::toString), Provenance.GIVEN);
    }
}
