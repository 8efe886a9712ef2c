package pincite.record;

import java.util.Optional;

import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Sha256;

/** The articles as an answer cited them: as they are now where they are the same, else as they were kept. */
record AsCited(ProofDocument document, Articles now, CitedVersions versions) implements Articles {

    @Override
    public Optional<Article> find(String id) {
        return kept(id).or(() -> now.find(id));
    }

    /** Empty where it is still as it was, or as it was is not kept. */
    Optional<Article> kept(String id) {
        var current = now.find(id).map(article -> Sha256.of(article.text()));
        return document.hash(id).filter(then -> !current.equals(Optional.of(then)))
                .flatMap(then -> versions.find(id, then)).map(CitedVersion::article);
    }

    /** What is to be said of it beside the verdict. */
    Optional<String> note(String id) {
        var article = now.find(id);
        boolean isChanged = document.hash(id)
                .filter(then -> article.filter(each -> !then.equals(Sha256.of(each.text()))).isPresent()).isPresent();
        if (kept(id).isPresent()) {
            return Optional.of(article.isPresent()
                    ? "as the article was when it was cited; it was changed since"
                    : "as the article was when it was cited; it is no longer there");
        }
        return Optional.of("the article was changed since").filter(words -> isChanged);
    }
}
