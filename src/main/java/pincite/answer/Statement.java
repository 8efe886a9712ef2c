package pincite.answer;

import java.util.List;
import java.util.Optional;

import pincite.english.PlainText;
import pincite.english.when.TimeReader;
import pincite.english.when.When;

/**
 * One sentence of an answer, never without what it stands on.
 *
 * @param shortAnswer the words that answer by themselves, out of the first citation's quote, as it is read
 * @param when        at which time happens what it tells; its place counted in the text
 */
public record Statement(String text, List<Citation> citations, Optional<String> shortAnswer, Optional<When> when) {

    public Statement {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A statement needs a citation: " + text);
        }
        if (shortAnswer.isPresent() && !isQuoted(shortAnswer.get(), citations.get(0).quote())) {
            throw new IllegalArgumentException("A short answer that is not quoted: " + shortAnswer.get());
        }
        citations = List.copyOf(citations);
    }

    public Statement(String text, List<Citation> citations) {
        this(text, citations, Optional.empty());
    }

    /** Its time is that of its words. */
    public Statement(String text, List<Citation> citations, Optional<String> shortAnswer) {
        this(text, citations, shortAnswer, time(text, citations));
    }

    private static Optional<When> time(String text, List<Citation> citations) {
        var written = citations.stream().findFirst().flatMap(first -> first.article().publication().published());
        return TimeReader.main(text, TimeReader.in(text, written));
    }

    /** Whether words stand in a quote as it is read: in one line, and with words whole that a line end broke. */
    public static boolean isQuoted(String words, String quote) {
        return !words.isBlank() && PlainText.line(quote).contains(words);
    }
}
