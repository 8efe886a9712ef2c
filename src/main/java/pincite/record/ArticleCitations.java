package pincite.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.answer.CitationVerifier;
import pincite.answer.Quote;
import pincite.answer.Verdict;
import pincite.corpus.Article;
import pincite.corpus.Span;

/** Which answers given before stand on an article. */
@ApplicationScoped
public class ArticleCitations {

    /** Answers looked at, the newest first; about 5 KB each. */
    private static final int MOST_ANSWERS = 1_000;
    private static final int MOST_CITATIONS = 100;

    private final AnswerArchive archive;
    private final CitationVerifier verifier;
    private final ObjectMapper json;

    @Inject
    ArticleCitations(AnswerArchive archive, CitationVerifier verifier, ObjectMapper json) {
        this.archive = archive;
        this.verifier = verifier;
        this.json = json;
    }

    /** @param verdict of the quote in the article as it is now */
    public record CitedDocument(String answer, String question, int number, String quote, int start, int end,
            Verdict verdict) {
    }

    /** The newest answers first; what came closest to an answer that was declined is no citation. */
    public List<CitedDocument> of(Article article) {
        return archive.newest(MOST_ANSWERS).stream().map(this::read)
                .flatMap(answer -> elements(answer.path("citations"))
                        .filter(citation -> citation.at("/article/id").asText().equals(article.id()))
                        .map(citation -> cited(answer, citation, article)))
                .limit(MOST_CITATIONS).toList();
    }

    private JsonNode read(byte[] answer) {
        try {
            return json.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException("An answer in the archive is no JSON", e);
        }
    }

    private CitedDocument cited(JsonNode answer, JsonNode citation, Article article) {
        var span = new Span(citation.path("start").asInt(), citation.path("end").asInt());
        var quote = new Quote(article.id(), span, citation.path("quote").asText());
        return new CitedDocument(answer.path("id").asText(), answer.path("question").asText(),
                citation.path("number").asInt(), quote.text(), span.start(), span.end(),
                verifier.verify(quote, List.of()));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return Proving.elements(list).stream();
    }
}
