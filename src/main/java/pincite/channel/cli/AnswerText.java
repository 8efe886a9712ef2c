package pincite.channel.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.channel.AnswerDocument;
import pincite.channel.AnswerDocument.CitationDocument;
import pincite.channel.AnswerDocument.StatementDocument;

/** An answer as a terminal shows it: the statements, then what they stand on. */
final class AnswerText {

    private AnswerText() {
    }

    static String of(AnswerDocument answer) {
        var body = answer.isAnswered() ? answered(answer) : declined(answer);
        return printable(readAs(answer) + body + answer.asOf().map(day -> "\nAs of " + day + ".\n").orElse(""));
    }

    private static String readAs(AnswerDocument answer) {
        return answer.readAs().map(question -> "Read as: " + question + "\n\n").orElse("");
    }

    private static String answered(AnswerDocument answer) {
        return answer.statements().stream().map(AnswerText::statement).collect(Collectors.joining("\n")) + "\n\n"
                + answer.citations().stream().map(AnswerText::citation).collect(Collectors.joining("\n")) + "\n";
    }

    private static String declined(AnswerDocument answer) {
        var closest = answer.declined().closest();
        return answer.declined().message() + "\n" + (closest.isEmpty()
                ? ""
                : "\nClosest to it:\n"
                        + closest.stream().map(AnswerText::citation).collect(Collectors.joining("\n")) + "\n");
    }

    private static String statement(StatementDocument statement) {
        return statement.text()
                + statement.citations().stream().map(number -> " [" + number + "]").collect(Collectors.joining());
    }

    private static String citation(CitationDocument citation) {
        return "[" + citation.number() + "] \"" + citation.quote().replaceAll("\\s+", " ") + "\"\n    "
                + origin(citation);
    }

    private static String origin(CitationDocument citation) {
        var article = citation.article();
        return Stream
                .of(article.title(), article.source().orElse(null),
                        article.published().map(Object::toString).orElse(null),
                        article.id() + " [" + citation.start() + ", " + citation.end() + ")")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** An article must not steer the terminal: control characters and the marks that turn the direction of writing are left out. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]", "");
    }
}
