package pincite.answer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a reader is told, in signs that differ whenever it does: the outcome, the words, their places, and the articles that they
 * stand in as these were then. Other articles, and what they do to the figures, are not in it.
 */
record Told(Answer answer) {

    String key() {
        return answer instanceof Answer.Answered answered
                ? "answered " + answered.premise() + (answered.differ() ? " differ" : "")
                        + answered.unsaid().stream().map(part -> "\nunsaid " + part).collect(Collectors.joining())
                        + statements(answered.statements())
                : declined((Answer.Declined) answer);
    }

    private static String declined(Answer.Declined answer) {
        return "declined " + answer.reason() + answer.because().map(why -> "\n" + why).orElse("")
                + places(answer.closest());
    }

    private static String statements(List<Statement> statements) {
        return statements.stream()
                .map(said -> "\n" + said.text() + "\n" + said.shortAnswer().orElse("") + places(said.citations()))
                .collect(Collectors.joining());
    }

    private static String places(List<Citation> citations) {
        return citations.stream().map(citation -> "\n" + citation.href() + " " + citation.article().fingerprint())
                .collect(Collectors.joining());
    }
}
