package pincite.channel.slack.say.block;

import java.util.List;

/** The two buttons below an answer, and what they mean when one comes back. */
public final class Feedback {

    public static final String ACTION = "pincite_feedback";
    /** Before the answer's id in the value of a button. */
    public static final String GOOD = "good:";
    public static final String BAD = "bad:";

    private Feedback() {
    }

    static Piece on(String answer) {
        return new Piece(List.of(new Block.ContextActions(List.of(new Block.FeedbackButtons(ACTION,
                new Block.Button(Text.plain("Good"), GOOD + answer, "This answer is good"),
                new Block.Button(Text.plain("Bad"), BAD + answer, "This answer is bad"))))), "");
    }
}
