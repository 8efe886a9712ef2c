package pincite.answer;

import java.util.List;
import java.util.Optional;

/**
 * One sentence of an answer, never without what it stands on.
 *
 * @param shortAnswer the words that answer by themselves, letter for letter out of the first citation's quote
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

    /** Whether words stand in a quote, letter for letter. */
    public static boolean isQuoted(String words, String quote) {
        return !words.isBlank() && quote.contains(words);
    }
}
