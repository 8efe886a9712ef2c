package pincite.conversation;

import java.util.ArrayList;
import java.util.List;

import pincite.answer.Answer;
import pincite.answer.AnswerListener;
import pincite.answer.Statement;
import pincite.retrieval.Retrieval;

/** Keeps to itself how far an answer is, until it may be told. */
final class HeldAnswer implements AnswerListener {

    private final AnswerListener listener;
    private final List<Runnable> told = new ArrayList<>();

    HeldAnswer(AnswerListener listener) {
        this.listener = listener;
    }

    @Override
    public void retrieved(Retrieval retrieval) {
        told.add(() -> listener.retrieved(retrieval));
    }

    @Override
    public void judged(Answer.Answered answer) {
        told.add(() -> listener.judged(answer));
    }

    @Override
    public void stated(Statement statement) {
        told.add(() -> listener.stated(statement));
    }

    void tell() {
        told.forEach(Runnable::run);
    }
}
