package pincite.channel.slack.say;

import java.util.ArrayList;
import java.util.List;

import pincite.answer.Answer;
import pincite.answer.AnswerListener;
import pincite.answer.Citation;
import pincite.answer.Statement;
import pincite.channel.slack.say.block.Paragraphs;
import pincite.channel.slack.say.block.Said;
import pincite.record.SaidDocument;
import pincite.record.StatementDocument;
import pincite.retrieval.Retrieval;

/** Says each statement in a stream as soon as it is proved, with the numbers that the whole answer will have. */
final class SpokenAnswer implements AnswerListener {

    private final AnswerStream stream;
    private final List<Citation> cited = new ArrayList<>();
    private boolean isBegun;
    private final List<Said> before = new ArrayList<>();

    SpokenAnswer(AnswerStream stream) {
        this.stream = stream;
    }

    @Override
    public void retrieved(Retrieval retrieval) {
        before.clear();
        before.addAll(retrieval.isReadOtherwise() ? Paragraphs.readAs(retrieval.question().text()) : List.of());
    }

    /** First of all that is said, so that nobody reads a statement as a yes. */
    @Override
    public void judged(Answer.Answered answer) {
        SaidDocument.Note.of(answer).map(note -> Paragraphs.note(note.note())).ifPresent(before::add);
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
