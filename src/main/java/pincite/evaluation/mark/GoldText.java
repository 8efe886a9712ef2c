package pincite.evaluation.mark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Gold;

/** What is known of a right answer, written out for a judge that reads; the words are those of {@code prompts/judge.md}. */
record GoldText(Gold gold) {

    /** Whether there is anything to judge by. */
    boolean isKnown() {
        return !gold.answers().isEmpty() || !gold.nuggets().isEmpty() || !gold.evidence().isEmpty();
    }

    String written() {
        return Stream.of(list("Right answers", gold.answers()),
                list("Facts", gold.nuggets().stream().map(phrases -> String.join(" | ", phrases)).toList()),
                list("Must not be said", gold.mustNot()),
                list("Sentences of articles", gold.evidence().stream().map(Evidence::quote).distinct().toList()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String list(String title, List<String> entries) {
        return entries.isEmpty()
                ? ""
                : title + ":\n" + entries.stream().map(entry -> "- " + entry.replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\n"));
    }
}
