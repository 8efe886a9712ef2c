package pincite.answer;

import java.util.List;
import java.util.Optional;

import pincite.english.PlainText;

/**
 * One sentence of an answer, never without what it stands on.
 *
 * @param shortAnswer the words that answer by themselves, out of the first citation's quote, as it is read
 */
public record Statement(String text, List<Citation> citations, Optional<String> shortAnswer) {

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

    /** Whether words stand in a quote as it is read: in one line, and with words whole that a line end broke. */
    public static boolean isQuoted(String words, String quote) {
        return !words.isBlank() && PlainText.line(quote).contains(words);
    }
}
