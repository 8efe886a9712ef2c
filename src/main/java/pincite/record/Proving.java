package pincite.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Sha256;
import pincite.answer.CitationVerifier;
import pincite.answer.Quote;
import pincite.answer.Verdict;
import pincite.record.VerificationDocument.Verified;
import pincite.corpus.Articles;
import pincite.corpus.Corpus;
import pincite.corpus.Span;

/** Proves an exported answer again from nothing but the file and the articles. */
@ApplicationScoped
public class Proving {

    private final CitationVerifier verifier;
    private final Articles articles;
    private final Corpus corpus;
    private final ObjectMapper json;

    @Inject
    Proving(CitationVerifier verifier, Articles articles, Corpus corpus, ObjectMapper json) {
        this.verifier = verifier;
        this.articles = articles;
        this.corpus = corpus;
        this.json = json;
    }

    public VerificationDocument verify(Path file) {
        try {
            return verify(json.readTree(file.toFile()), file);
        } catch (IOException e) {
            throw UnprovableException.unreadable(file, e);
        }
    }

    private VerificationDocument verify(JsonNode answer, Path file) {
        if (!answer.isObject() || !answer.has("outcome") || !answer.has("citations") && !answer.has("declined")) {
            throw UnprovableException.noAnswer(file);
        }
        var citations = elements(answer.has("citations") ? answer.get("citations") : answer.at("/declined/closest"));
        var all = new ArrayList<String>();
        corpus.read(article -> all.add(article.id()));
        var verified = citations.stream().map(citation -> verify(citation, all, answer.at("/proof/articles"), file))
                .toList();
        return VerificationDocument.of(verified, new Faults(json, articles, answer, citations, verified).find());
    }

    private Verified verify(JsonNode citation, List<String> all, JsonNode hashes, Path file) {
        var quote = quote(citation, file);
        return new Verified(citation.path("number").asInt(), quote.article(), quote.text(), quote.span().start(),
                quote.span().end(), verdict(quote, all), note(quote.article(), hashes));
    }

    /** Only words that are not where they should be are looked for in all other articles. */
    private Verdict verdict(Quote quote, List<String> all) {
        var verdict = verifier.verify(quote, List.of());
        return verdict == Verdict.VERIFIED ? verdict : verifier.verify(quote, all);
    }

    private static Quote quote(JsonNode citation, Path file) {
        var id = citation.at("/article/id");
        var text = citation.path("quote");
        int start = citation.path("start").asInt(-1);
        int end = citation.path("end").asInt(-1);
        if (!id.isTextual() || !text.isTextual() || start < 0 || end <= start) {
            throw UnprovableException.citation(file, citation.toString());
        }
        return new Quote(id.asText(), new Span(start, end), text.asText());
    }

    private Optional<String> note(String article, JsonNode hashes) {
        return articles.find(article)
                .filter(now -> hashes.has(article) && !hashes.get(article).asText().equals(Sha256.of(now.text())))
                .map(now -> "the article was changed since");
    }

    static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
