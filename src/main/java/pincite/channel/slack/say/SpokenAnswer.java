package pincite.channel.slack.say;

import java.util.ArrayList;
import java.util.List;

import pincite.answer.AnswerListener;
import pincite.answer.Citation;
import pincite.answer.Statement;
import pincite.channel.slack.say.block.Paragraphs;
import pincite.channel.slack.say.block.Said;
import pincite.record.StatementDocument;
import pincite.retrieval.Retrieval;

/** Says each statement in a stream as soon as it is proved, with the numbers that the whole answer will have. */
final class SpokenAnswer implements AnswerListener {

    private final AnswerStream stream;
    private final List<Citation> cited = new ArrayList<>();
    private boolean isBegun;
    private List<Said> before = List.of();

    SpokenAnswer(AnswerStream stream) {
        this.stream = stream;
    }

    @Override
    public void retrieved(Retrieval retrieval) {
        before = retrieval.isReadOtherwise() ? Paragraphs.readAs(retrieval.question().text()) : List.of();
    }

    @Override
    public void stated(Statement statement) {
        if (!isBegun) {
            before.forEach(stream::say);
            isBegun = true;
        }
        statement.citations().stream().filter(citation -> !cited.contains(citation)).forEach(cited::add);
        stream.say(Paragraphs.statement(new StatementDocument(statement.text(), statement.shortAnswer(),
                statement.citations().stream().map(citation -> cited.indexOf(citation) + 1).toList())));
    }
}
