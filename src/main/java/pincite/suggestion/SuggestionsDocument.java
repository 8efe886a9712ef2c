package pincite.suggestion;

import java.util.List;

/** @param generation whose articles the questions are about; empty before the first */
public record SuggestionsDocument(String generation, List<String> questions) {

    static final SuggestionsDocument NONE = new SuggestionsDocument("", List.of());

    public SuggestionsDocument {
        questions = List.copyOf(questions);
    }
}
