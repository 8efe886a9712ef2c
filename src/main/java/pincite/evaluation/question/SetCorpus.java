package pincite.evaluation.question;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Corpus;
import pincite.corpus.Sha256;
import pincite.corpus.Unreadable;

/** The documents that a question set brings, in memory. */
public record SetCorpus(SortedMap<String, Article> documents) implements Corpus, Articles {

    @Override
    public List<Unreadable> read(Consumer<Article> reader) {
        documents.values().forEach(reader);
        return List.of();
    }

    @Override
    public Optional<Article> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** Changes with any document. */
    public String hash() {
        var fingerprints = new StringBuilder();
        documents.values().forEach(article -> fingerprints.append(article.id()).append(article.fingerprint()));
        return Sha256.of(fingerprints.toString());
    }
}
