package pincite.evaluation.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import pincite.corpus.Articles;
import pincite.corpus.Corpus;
import pincite.index.PassageIndex;
import pincite.retrieval.Retriever;

/**
 * What questions are asked of, ready.
 *
 * @param searchable  where rankings can be looked at; empty for a running service
 * @param corpusHash  SHA-256 over the articles
 * @param description all that decides how a question is answered, by name
 */
public record Setup(Respondent respondent, Corpus corpus, Articles articles, Optional<Searchable> searchable,
        String corpusHash, Map<String, String> description) {

    /** An index and who looks into it. */
    public record Searchable(PassageIndex index, Retriever retriever) {
    }

    public List<String> texts() {
        var texts = new ArrayList<String>();
        corpus.read(article -> texts.add(article.text().value()));
        return texts;
    }
}
