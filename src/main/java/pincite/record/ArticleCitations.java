package pincite.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.CitationVerifier;
import pincite.answer.Verdict;
import pincite.corpus.Article;

/** Which answers given before stand on an article. */
@ApplicationScoped
public class ArticleCitations {

    /** Answers looked at, the newest first; about 5 KB each. */
    private static final int MOST_ANSWERS = 1_000;
    private static final int MOST_CITATIONS = 100;

    private final AnswerArchive archive;
    private final CitationVerifier verifier;

    @Inject
    ArticleCitations(AnswerArchive archive, CitationVerifier verifier) {
        this.archive = archive;
        this.verifier = verifier;
    }

    /** @param verdict of the quote in the article as it is now */
    public record CitedDocument(String answer, String question, int number, String quote, int start, int end,
            Verdict verdict) {
    }

    /** The newest answers first; what came closest to an answer that was declined is no citation. */
    public List<CitedDocument> of(Article article) {
        return archive.newest(MOST_ANSWERS).stream()
                .flatMap(answer -> answer.said().citations().stream()
                        .filter(citation -> citation.article().id().equals(article.id()))
                        .map(citation -> cited(answer, citation)))
                .limit(MOST_CITATIONS).toList();
    }

    /** How many of these answers cite an article, by its id; articles that none cites are left out. */
    public Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        archive.newest(MOST_ANSWERS).forEach(answer -> answer.said().citations().stream()
                .map(citation -> citation.article().id()).distinct().forEach(id -> counts.merge(id, 1, Integer::sum)));
        return counts;
    }

    private CitedDocument cited(AnswerDocument answer, CitationDocument citation) {
        return new CitedDocument(answer.id(), answer.question(), citation.number(), citation.quote(), citation.start(),
                citation.end(), verifier.verify(citation.asQuote(), List.of()));
    }
}
