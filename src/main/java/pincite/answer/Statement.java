package pincite.answer;

import java.util.List;

/** One sentence of an answer, never without what it stands on. */
public record Statement(String text, List<Citation> citations) {

    public Statement {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A statement needs a citation: " + text);
        }
        citations = List.copyOf(citations);
    }
}
