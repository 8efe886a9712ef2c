package pincite.answer;

import pincite.retrieval.Retrieval;

/** Is told how far an answer is, on the thread that makes it. */
public interface AnswerListener {

    AnswerListener NONE = new AnswerListener() {
        @Override
        public void retrieved(Retrieval retrieval) {
        }

        @Override
        public void stated(Statement statement) {
        }
    };

    void retrieved(Retrieval retrieval);

    /**
     * The answer, before the first of its statements is told: whether it says otherwise than the question takes for granted must not be
     * told last. Not of a language model's, whose statements are told before there is an answer, and which holds no premise wrong.
     */
    default void judged(Answer.Answered answer) {
    }

    /** Each statement as soon as it is proved. Where a language model fails after that, the answer is made anew without it. */
    void stated(Statement statement);
}
