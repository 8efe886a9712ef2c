package pincite.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import pincite.answer.Statement;
import pincite.answer.Verdict;
import pincite.answer.proof.StatementProof;
import pincite.corpus.Articles;
import pincite.corpus.Span;
import pincite.passage.AsRead;
import pincite.passage.SentenceSplitter;
import pincite.record.VerificationDocument.Verified;

/** Looks for what is wrong with an exported answer beside the quotes themselves. */
final class Faults {

    private final Articles articles;
    private final AnswerDocument answer;
    private final List<Verified> verified;
    private final List<String> faults = new ArrayList<>();

    Faults(Articles articles, AnswerDocument answer, List<Verified> verified) {
        this.articles = articles;
        this.answer = answer;
        this.verified = verified;
    }

    List<String> find() {
        outcome();
        writer();
        asOf();
        answer.statements().forEach(this::statement);
        answer.citations().forEach(this::citation);
        return faults;
    }

    private void outcome() {
        if (answer.isAnswered() && (verified.isEmpty() || answer.statements().isEmpty())) {
            faults.add("An answer without statements or without citations proves nothing");
        }
        if (answer.told().isPresent() || !answer.suggestions().isEmpty()) {
            faults.add("What is told to small talk proves nothing, and stands in no answer");
        }
        if (answer.isAnswered() == answer.declined().isPresent() || !answer.isAnswered() && answer.said().hasAnswer()) {
            faults.add("The outcome is '" + answer.said().outcome() + "', but what was said is of the other");
        }
    }

    private void writer() {
        if (!answer.writer().isExtractive() && !answer.writer().isModel()) {
            faults.add("Nobody here knows how the writer '" + answer.writer().kind() + "' is to be proved");
        }
    }

    /** The day of the youngest article cited. */
    private void asOf() {
        var youngest = verified.stream().flatMap(citation -> articles.find(citation.article()).stream())
                .flatMap(article -> article.publication().published().stream()).max(Comparator.naturalOrder());
        if (!answer.asOf().equals(youngest)) {
            faults.add("'asOf' is " + answer.asOf().map(Object::toString).orElse("missing") + ", but by the articles "
                    + youngest.map(Object::toString).orElse("unknown"));
        }
    }

    /** An extractive statement is a quote: that of the first citation it names, in one line and led in by another one if by any. */
    private void statement(StatementDocument statement) {
        var text = statement.text();
        var cited = statement.citations();
        if (cited.isEmpty() || !cited.stream().allMatch(this::has)) {
            faults.add("A statement cites what is not there: " + text);
        } else if (!isQuoted(text, cited) && !(answer.writer().isModel() && isBorne(text, cited))) {
            faults.add("A statement is not in the words that it cites: " + text);
        } else {
            statement.shortAnswer().ifPresent(words -> shortAnswer(words, cited.get(0)));
        }
    }

    /** A model's statement may be in other words, but it is proved again as it was before it was shown. */
    private boolean isBorne(String text, List<Integer> cited) {
        var quotes = cited.stream().flatMap(this::citation).map(Verified::quote).toList();
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

    private boolean isQuoted(String text, List<Integer> cited) {
        var places = cited.stream().flatMap(this::citation).toList();
        return AsRead.of(places.get(0).quote()).text().equals(text) || isLedIn(text, places);
    }

    /** As its article has it: an item with the line above its list, a row with the heads of its columns. */
    private boolean isLedIn(String text, List<Verified> places) {
        var own = places.get(0);
        return articles.find(own.article()).map(SentenceSplitter::split).orElse(List.of()).stream()
                .filter(sentence -> isAt(sentence.span(), own) && sentence.read().equals(text))
                .anyMatch(sentence -> sentence.lead().isEmpty() || places.size() > 1
                        && places.get(1).article().equals(own.article())
                        && isAt(sentence.lead().get().span(), places.get(1)));
    }

    private static boolean isAt(Span span, Verified place) {
        return span.start() == place.start() && span.end() == place.end();
    }

    private Stream<Verified> citation(int number) {
        return verified.stream().filter(citation -> citation.number() == number);
    }

    /** What is told of the article beside the quote must be what the article says of itself. */
    private void citation(CitationDocument citation) {
        if (citation.verdict() != Verdict.VERIFIED) {
            faults.add("Citation " + citation.number() + " says of itself: " + citation.verdict());
        }
        articles.find(citation.article().id()).map(article -> article.page(citation.span()))
                .filter(page -> !page.equals(citation.page())).ifPresent(page -> faults.add("Citation "
                        + citation.number() + " is on page " + page.map(String::valueOf).orElse("none") + ", not "
                        + citation.page().map(String::valueOf).orElse("none")));
        articles.find(citation.article().id()).map(ArticleDocument::of).filter(now -> !now.equals(citation.article()))
                .ifPresent(now -> faults.add("Citation " + citation.number()
                        + " tells another title, source, day or address than its article: " + now));
    }
}
