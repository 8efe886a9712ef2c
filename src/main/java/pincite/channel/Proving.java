package pincite.channel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.answer.CitationVerifier;
import pincite.answer.Quote;
import pincite.channel.VerificationDocument.Verified;
import pincite.corpus.Articles;
import pincite.corpus.Span;

/** Proves an exported answer again from nothing but the file and the articles. */
@ApplicationScoped
public class Proving {

    private final CitationVerifier verifier;
    private final Articles articles;
    private final ObjectMapper json;

    @Inject
    Proving(CitationVerifier verifier, Articles articles, ObjectMapper json) {
        this.verifier = verifier;
        this.articles = articles;
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
        var ids = citations.stream().map(citation -> citation.at("/article/id").asText()).distinct().toList();
        var verified = citations.stream().map(citation -> verify(citation, ids, answer.at("/proof/articles"), file))
                .toList();
        return VerificationDocument.of(verified, faults(answer, verified));
    }

    private Verified verify(JsonNode citation, List<String> ids, JsonNode hashes, Path file) {
        var quote = quote(citation, file);
        var verdict = verifier.verify(quote, ids);
        return new Verified(citation.path("number").asInt(), quote.article(), quote.text(), quote.span().start(),
                quote.span().end(), verdict, note(quote.article(), hashes));
    }

    private static Quote quote(JsonNode citation, Path file) {
        var id = citation.at("/article/id");
        var text = citation.path("quote");
        if (!id.isTextual() || !text.isTextual() || !citation.path("start").isInt() || !citation.path("end").isInt()) {
            throw UnprovableException.citation(file, citation.toString());
        }
        return new Quote(id.asText(), new Span(citation.get("start").asInt(), citation.get("end").asInt()),
                text.asText());
    }

    private Optional<String> note(String article, JsonNode hashes) {
        return articles.find(article)
                .filter(now -> hashes.has(article) && !hashes.get(article).asText().equals(now.text().sha256()))
                .map(now -> "the article was changed since");
    }

    /** An answer is its statements, so each must stand on a citation that the file has. */
    private List<String> faults(JsonNode answer, List<Verified> verified) {
        var numbers = verified.stream().map(Verified::number).toList();
        var faults = new ArrayList<String>();
        for (var statement : elements(answer.path("statements"))) {
            var cited = json.convertValue(statement.path("citations"), new TypeReference<List<Integer>>() {
            });
            if (cited == null || cited.isEmpty() || !numbers.containsAll(cited)) {
                faults.add("A statement cites what is not there: " + statement.path("text").asText());
            } else if (isExtractive(answer) && !isQuoted(statement, verified, cited.get(0))) {
                faults.add("A statement is not in the words that it cites: " + statement.path("text").asText());
            }
        }
        return faults;
    }

    private static boolean isExtractive(JsonNode answer) {
        return answer.at("/writer/kind").asText().equals("extractive");
    }

    private static boolean isQuoted(JsonNode statement, List<Verified> verified, int number) {
        return verified.stream().anyMatch(citation -> citation.number() == number
                && citation.quote().replaceAll("\\s+", " ").equals(statement.path("text").asText()));
    }

    private static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
