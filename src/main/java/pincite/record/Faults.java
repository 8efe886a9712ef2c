package pincite.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.answer.Statement;
import pincite.answer.Verdict;
import pincite.answer.proof.StatementProof;
import pincite.record.VerificationDocument.Verified;
import pincite.corpus.Articles;

/** Looks for what is wrong with an exported answer beside the quotes themselves. */
final class Faults {

    private final ObjectMapper json;
    private final Articles articles;
    private final JsonNode answer;
    private final List<JsonNode> citations;
    private final List<Verified> verified;
    private final List<String> faults = new ArrayList<>();

    Faults(ObjectMapper json, Articles articles, JsonNode answer, List<JsonNode> citations, List<Verified> verified) {
        this.json = json;
        this.articles = articles;
        this.answer = answer;
        this.citations = citations;
        this.verified = verified;
    }

    List<String> find() {
        outcome();
        Proving.elements(answer.path("statements")).forEach(this::statement);
        citations.forEach(this::citation);
        return faults;
    }

    private void outcome() {
        boolean isAnswered = answer.path("outcome").asText().equals("answered");
        boolean isDeclined = answer.path("outcome").asText().equals("declined");
        if (!isAnswered && !isDeclined) {
            faults.add("The outcome is neither 'answered' nor 'declined': " + answer.path("outcome").asText());
        }
        if (isAnswered && (citations.isEmpty() || answer.path("statements").isEmpty())) {
            faults.add("An answer without statements or without citations proves nothing");
        }
        if (!answer.at("/writer/kind").asText().equals("extractive") && !isByModel()) {
            faults.add("Nobody here knows how the writer '" + answer.at("/writer/kind").asText() + "' is to be proved");
        }
        asOf();
    }

    /** The day of the youngest article cited. */
    private void asOf() {
        var youngest = verified.stream().flatMap(citation -> articles.find(citation.article()).stream())
                .flatMap(article -> article.publication().published().stream()).max(Comparator.naturalOrder());
        if (!answer.path("asOf").asText("null").equals(youngest.map(Object::toString).orElse("null"))) {
            faults.add("'asOf' is " + answer.path("asOf").asText() + ", but by the articles "
                    + youngest.map(Object::toString).orElse("unknown"));
        }
    }

    /** An extractive statement is a quote: that of the first citation it names, but for line breaks. */
    private void statement(JsonNode statement) {
        var text = statement.path("text").asText();
        var cited = Proving.elements(statement.path("citations"));
        boolean isCited = !cited.isEmpty() && cited.stream().allMatch(number -> number.isInt() && has(number.asInt()));
        if (!isCited) {
            faults.add("A statement cites what is not there: " + text);
        } else if (!isQuoted(text, cited.get(0).asInt()) && !(isByModel() && isBorne(text, cited))) {
            faults.add("A statement is not in the words that it cites: " + text);
        } else if (statement.has("short")) {
            shortAnswer(statement.get("short").asText(), cited.get(0).asInt());
        }
    }

    private boolean isByModel() {
        return answer.at("/writer/kind").asText().equals("model");
    }

    /** A model's statement may be in other words, but it is proved again as it was before it was shown. */
    private boolean isBorne(String text, List<JsonNode> cited) {
        var quotes = cited.stream().flatMap(number -> verified.stream()
                .filter(citation -> citation.number() == number.asInt()).map(Verified::quote)).toList();
        return StatementProof.of(text, quotes).isSupported();
    }

    private void shortAnswer(String words, int number) {
        if (verified.stream().noneMatch(
                citation -> citation.number() == number && Statement.isQuoted(words, citation.quote()))) {
            faults.add("A short answer is not in the words that its statement cites: " + words);
        }
    }

    private boolean has(int number) {
        return verified.stream().anyMatch(citation -> citation.number() == number);
    }

    private boolean isQuoted(String text, int number) {
        return verified.stream()
                .anyMatch(citation -> citation.number() == number
                        && citation.quote().replaceAll("\\s+", " ").equals(text));
    }

    /** What is told of the article beside the quote must be what the article says of itself. */
    private void citation(JsonNode citation) {
        if (!citation.path("verdict").asText().equals(Verdict.VERIFIED.name())) {
            faults.add("Citation " + citation.path("number") + " says of itself: " + citation.path("verdict").asText());
        }
        articles.find(citation.at("/article/id").asText()).map(ArticleDocument::of).map(json::<JsonNode>valueToTree)
                .filter(now -> !now.equals(citation.path("article"))).ifPresent(now -> faults.add("Citation "
                        + citation.path("number") + " tells another title, source, day or address than its article: "
                        + now));
    }
}
