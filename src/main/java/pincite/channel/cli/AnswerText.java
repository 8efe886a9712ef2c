package pincite.channel.cli;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import picocli.CommandLine.Help.Ansi;
import pincite.corpus.Printable;
import pincite.english.PlainText;
import pincite.record.AnswerDocument;
import pincite.record.CitationDocument;
import pincite.record.DeclinedDocument;
import pincite.record.StatementDocument;

/** An answer as a terminal shows it: the statements, then what they stand on. */
final class AnswerText {

    private static final String BOLD = "\u001b[1m";
    private static final String NOT_BOLD = "\u001b[22m";

    private AnswerText() {
    }

    /** @param ansi whether the terminal can show words in bold */
    static String of(AnswerDocument answer, Ansi ansi) {
        var body = answer.declined().map(AnswerText::declined).or(() -> answer.told().map(words -> told(words, answer)))
                .map(AnswerText::printable)
                .orElseGet(() -> answered(answer, ansi));
        return printable(readAs(answer)) + body + answer.asOf().map(day -> "\nAs of " + day + ".\n").orElse("")
                + printable(withoutModel(answer)) + printable(caveat(answer));
    }

    private static String withoutModel(AnswerDocument answer) {
        return answer.writer().because().map(why -> "\nWritten without the language model, which " + why + ".\n")
                .orElse("");
    }

    private static String caveat(AnswerDocument answer) {
        return answer.writer().caveat().map(caveat -> "\n" + caveat + "\n").orElse("");
    }

    private static String readAs(AnswerDocument answer) {
        return answer.readAs().map(question -> "Read as: " + question + "\n\n").orElse("");
    }

    private static String answered(AnswerDocument answer, Ansi ansi) {
        return answer.note().map(note -> note + "\n").orElse("")
                + answer.statements().stream().map(statement -> statement(statement, ansi))
                        .collect(Collectors.joining("\n"))
                + "\n\n"
                + printable(answer.citations().stream().map(AnswerText::citation).collect(Collectors.joining("\n")))
                + "\n";
    }

    private static String told(String words, AnswerDocument answer) {
        return words + "\n" + answer.suggestions().stream().map(question -> "  " + question + "\n")
                .collect(Collectors.joining());
    }

    private static String declined(DeclinedDocument declined) {
        var closest = declined.closest();
        return declined.inWords() + "\n" + (closest.isEmpty()
                ? ""
                : "\nClosest to it:\n"
                        + closest.stream().map(AnswerText::citation).collect(Collectors.joining("\n")) + "\n");
    }

    private static String statement(StatementDocument statement, Ansi ansi) {
        return text(statement, ansi)
                + statement.citations().stream().map(number -> " [" + number + "]").collect(Collectors.joining());
    }

    private static String text(StatementDocument statement, Ansi ansi) {
        var text = printable(statement.text());
        return statement.shortAnswer().filter(words -> ansi.enabled()).map(words -> PlainText.line(printable(words)))
                .map(words -> text.replaceFirst(Pattern.quote(words), BOLD + "$0" + NOT_BOLD)).orElse(text);
    }

    private static String citation(CitationDocument citation) {
        return "[" + citation.number() + "] \"" + PlainText.line(citation.quote()) + "\"\n    "
                + citation.origin();
    }

    /** An article must not steer the terminal. */
    private static String printable(String text) {
        return Printable.of(text);
    }
}
