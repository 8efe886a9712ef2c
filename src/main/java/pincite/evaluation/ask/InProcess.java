package pincite.evaluation.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import pincite.answer.Answer;
import pincite.answer.AnswerListener;
import pincite.answer.Answerer;
import pincite.answer.Citation;
import pincite.answer.Inquiry;
import pincite.answer.Premise;
import pincite.answer.Statement;
import pincite.conversation.FollowUp;
import pincite.conversation.Turn;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.ask.Response.CitedQuote;
import pincite.evaluation.ask.Response.Place;
import pincite.evaluation.ask.Response.Said;
import pincite.evaluation.ask.Response.Trace;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;
import pincite.retrieval.Scope;

/** The use case itself, which every channel calls. */
record InProcess(Answerer answerer, Function<EvaluationQuestion, Scope> scope) implements Respondent {

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
            turns.add(Turn.of(ask(before, turns, question)));
        }
        return turns;
    }

    private Inquiry ask(String words, List<Turn> earlier, EvaluationQuestion question) {
        return answerer.answer(FollowUp.understand(earlier, new Question(words)), scope.apply(question),
                AnswerListener.NONE);
    }

    private static Response response(Inquiry inquiry) {
        var trace = new Trace(inquiry.draft().confidence(), places(inquiry), millis(inquiry.retrieving()),
                millis(inquiry.writingTime()));
        var cited = inquiry.answer().citations();
        var quotes = cited.stream().map(InProcess::quote).toList();
        return inquiry.answer() instanceof Answer.Answered answered
                ? new Response.Answered(answered.statements().stream().map(one -> said(one, cited)).toList(), quotes,
                        answered.premise() == Premise.CONTRADICTED, trace)
                : new Response.Declined(((Answer.Declined) inquiry.answer()).reason().name(), quotes, trace);
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / NANOS;
    }

    private static List<Place> places(Inquiry inquiry) {
        return inquiry.retrieval().passages().stream()
                .map(found -> new Place(found.passage().article(), found.passage().span())).toList();
    }

    private static Said said(Statement statement, List<Citation> cited) {
        return new Said(statement.text(), statement.shortAnswer(),
                statement.citations().stream().map(one -> cited.indexOf(one) + 1).toList());
    }

    private static CitedQuote quote(Citation citation) {
        return new CitedQuote(citation.article().id(), citation.article().publication().title(), citation.span(),
                citation.quote());
    }
}
