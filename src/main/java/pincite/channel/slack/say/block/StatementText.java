package pincite.channel.slack.say.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import pincite.record.StatementDocument;

/** A statement with its short answer in bold and the numbers of what it stands on. */
final class StatementText {

    private final StatementDocument statement;

    StatementText(StatementDocument statement) {
        this.statement = statement;
    }

    /** Usually one; the numbers are at the end of the last. */
    List<Said> said() {
        var all = new ArrayList<>(Cuts.of(statement.text()).stream().map(this::words).toList());
        var last = all.remove(all.size() - 1);
        all.add(new Said(last.markdown() + numbers(" \\[%d\\]"), last.mrkdwn() + numbers(" [%d]")));
        return all;
    }

    private Said words(String text) {
        return new Said(emphasized(text, Markdown::words, Markdown::bold),
                emphasized(text, Mrkdwn::words, Mrkdwn::bold));
    }

    private String emphasized(String text, UnaryOperator<String> words, UnaryOperator<String> bold) {
        var found = statement.shortAnswer().map(answer -> answer.replaceAll("\\s+", " ").strip());
        int start = found.map(text::indexOf).orElse(-1);
        int end = start + found.map(String::length).orElse(0);
        return start >= 0 && isWordEdge(text, start) && isWordEdge(text, end)
                ? words.apply(text.substring(0, start)) + bold.apply(text.substring(start, end))
                        + words.apply(text.substring(end))
                : words.apply(text);
    }

    /** Inside a word, a mark is no mark. */
    private static boolean isWordEdge(String text, int place) {
        return place == 0 || place == text.length() || !Character.isLetterOrDigit(text.charAt(place - 1))
                || !Character.isLetterOrDigit(text.charAt(place));
    }

    /** Not links themselves: each would cost as many letters as the words; the links stand below. */
    private String numbers(String form) {
        return statement.citations().stream().map(form::formatted).collect(Collectors.joining());
    }
}
