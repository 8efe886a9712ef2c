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

    /** Each statement as soon as it is proved. Where a language model fails after that, the answer is made anew without it. */
    void stated(Statement statement);
}
