package pincite.evaluation.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import pincite.answer.Inquiry;
import pincite.conversation.Dialogue;
import pincite.conversation.Reply;
import pincite.conversation.Turn;
import pincite.evaluation.ask.Response.Place;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;
import pincite.retrieval.Scope;

/** The use case itself, which every channel calls. */
record InProcess(Dialogue dialogue, Function<EvaluationQuestion, Scope> scope) implements Respondent {

    private static final double NANOS = 1e6;

    @Override
    public Response respond(EvaluationQuestion question) {
        try {
            return response(ask(question.question(), earlier(question), question));
        } catch (RefusedException refused) {
            return new Response.Failed(refused.getMessage());
        }
    }

    /** Earlier questions are asked first, as in a conversation. */
    private List<Turn> earlier(EvaluationQuestion question) {
        var turns = new ArrayList<Turn>();
        for (var before : question.history()) {
            turns.add(ask(before, turns, question).turn());
        }
        return turns;
    }

    private Reply ask(String words, List<Turn> earlier, EvaluationQuestion question) {
        return dialogue.ask(new Question(words), earlier, scope.apply(question));
    }

    private static Response response(Reply reply) {
        return reply instanceof Reply.Inquired asked
                ? response(asked.inquiry())
                : new Response.Given(reply.document(), List.of(), 0, 0);
    }

    private static Response response(Inquiry inquiry) {
        var retrieved = inquiry.retrieval().passages().stream()
                .map(found -> new Place(found.passage().article(), found.passage().span())).toList();
        return new Response.Given(AnswerDocument.of(inquiry), retrieved, millis(inquiry.retrieving()),
                millis(inquiry.writingTime()));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / NANOS;
    }
}
