package pincite.channel.slack.say.block;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import pincite.english.PlainText;
import pincite.english.Typography;
import pincite.record.StatementDocument;

/** A statement with its short answer in bold and the numbers of what it stands on. */
final class StatementText {

    private final StatementDocument statement;

    StatementText(StatementDocument statement) {
        this.statement = statement;
    }

    /** A very long one is cut at a word: its numbers lead to the quotes below, where the whole of it is or is linked to. */
    Said said() {
        var shown = words(Cuts.beginning(statement.text()));
        return new Said(shown.markdown() + numbers(" \\[%d\\]"), shown.mrkdwn() + numbers(" [%d]"));
    }

    private Said words(String text) {
        return new Said(emphasized(text, Markdown::words, Markdown::bold),
                emphasized(text, Mrkdwn::words, Mrkdwn::bold));
    }

    /** Inside a word, a mark is no mark. */
    private String emphasized(String text, UnaryOperator<String> words, UnaryOperator<String> bold) {
        var found = statement.shortAnswer().map(PlainText::line);
        int start = found.map(text::indexOf).orElse(-1);
        int end = start + found.map(String::length).orElse(0);
        return start >= 0 && Typography.isWordEdge(text, start) && Typography.isWordEdge(text, end)
                ? words.apply(text.substring(0, start)) + bold.apply(text.substring(start, end))
                        + words.apply(text.substring(end))
                : words.apply(text);
    }

    /** Not links themselves: each would cost as many letters as the words; the links stand below. */
    private String numbers(String form) {
        return statement.citations().stream().map(form::formatted).collect(Collectors.joining());
    }
}
