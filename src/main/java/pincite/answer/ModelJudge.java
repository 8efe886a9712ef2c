package pincite.answer;

import pincite.answer.writer.ModelFailedException;

/** A language model that is asked whether an answer is right. What it holds is a figure of an evaluation and decides nothing. */
public interface ModelJudge {

    /**
     * Takes no longer than its deadline.
     *
     * @throws ModelFailedException whatever went wrong with the model
     */
    Opinion judge(Examined examined);

    /** Who judges, without a key. */
    String model();

    /** Hash of the prompt's file: a changed prompt is another judge. */
    String prompt();

    /**
     * What is judged.
     *
     * @param gold   what is known of the right answer
     * @param answer as a reader sees it
     */
    record Examined(String question, String gold, String answer) {

        public Examined {
            if (question.isBlank() || gold.isBlank() || answer.isBlank()) {
                throw new IllegalArgumentException("There is nothing to judge: '" + question + "', '" + gold + "', '"
                        + answer + "'");
            }
        }
    }

    /** @param because one sentence of the model's */
    record Opinion(boolean right, String because) {

        public Opinion {
            if (because.isBlank()) {
                throw new IllegalArgumentException("An opinion needs a reason");
            }
        }
    }
}
