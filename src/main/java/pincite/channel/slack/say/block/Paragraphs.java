package pincite.channel.slack.say.block;

import java.util.List;

import pincite.record.StatementDocument;

/** What is said, paragraph by paragraph, whether it is known already as a whole or comes one by one. */
public final class Paragraphs {

    private Paragraphs() {
    }

    /** A question whose names are spelt as the articles spell them. */
    public static List<Said> readAs(String question) {
        return Cuts.of("Read as: " + question).stream().map(Paragraphs::small).toList();
    }

    /** That the article says otherwise, or that articles differ. */
    public static Said note(String sentence) {
        return strong(sentence);
    }

    public static Said statement(StatementDocument statement) {
        return new StatementText(statement).said();
    }

    static Said plain(String sentence) {
        return new Said(Markdown.words(sentence), Mrkdwn.line(sentence));
    }

    static Said strong(String sentence) {
        return new Said(Markdown.bold(sentence), Mrkdwn.bold(sentence));
    }

    private static Said small(String sentence) {
        return new Said("_" + Markdown.words(sentence) + "_", "_" + Mrkdwn.line(sentence) + "_");
    }
}
