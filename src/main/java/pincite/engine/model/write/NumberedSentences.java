package pincite.engine.model.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import pincite.answer.writer.Draft;
import pincite.answer.writer.Quote;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.index.IndexedPassage;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** The sentences that the model may choose from, each with a number; it never gets to say a quote itself. */
public final class NumberedSentences {

    private final List<Quote> quotes = new ArrayList<>();
    /** As they are read, in the same order. */
    private final List<String> lines = new ArrayList<>();
    /** By what stands above them: the article's title and day. */
    private final Map<String, List<Integer>> numbers = new LinkedHashMap<>();

    private NumberedSentences() {
    }

    public static NumberedSentences of(List<IndexedPassage> passages, Articles articles) {
        var sentences = new NumberedSentences();
        var seen = new HashSet<Quote>();
        for (var indexed : passages) {
            var heading = heading(indexed.passage(), articles);
            indexed.passage().sentences().stream().filter(Sentence::isQuotable)
                    .filter(sentence -> seen.add(quote(indexed.passage(), sentence)))
                    .forEach(sentence -> sentences.add(heading, quote(indexed.passage(), sentence), sentence.read()));
        }
        return sentences;
    }

    private static Quote quote(Passage passage, Sentence sentence) {
        return new Quote(passage.article(), sentence.span(), sentence.text());
    }

    private void add(String heading, Quote quote, String read) {
        quotes.add(quote);
        lines.add(line(read));
        numbers.computeIfAbsent(heading, unused -> new ArrayList<>()).add(quotes.size());
    }

    private static String heading(Passage passage, Articles articles) {
        var day = articles.find(passage.article()).map(Article::publication)
                .flatMap(publication -> publication.published()).map(LocalDate::toString);
        return "Article \"" + line(passage.title()) + "\"" + day.map(published -> ", " + published).orElse("");
    }

    /** Without line breaks, so that a text cannot number itself, and without what a reader would not see. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{C}", "").strip();
    }

    boolean isEmpty() {
        return quotes.isEmpty();
    }

    /** For the model. */
    public String text() {
        return numbers.entrySet().stream().map(article -> article.getKey() + "\n" + lines(article.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    private String lines(List<Integer> of) {
        return of.stream().map(number -> "[" + number + "] " + lines.get(number - 1))
                .collect(Collectors.joining("\n"));
    }

    /** Empty where the model names a number that it was not given. */
    public Optional<Draft.Proposal> proposal(ModelStatement statement) {
        boolean isGiven = statement.sentences().stream().allMatch(number -> number >= 1 && number <= quotes.size());
        return isGiven
                ? Optional.of(new Draft.Proposal(statement.text(),
                        statement.sentences().stream().map(number -> quotes.get(number - 1)).toList()))
                : Optional.empty();
    }
}
