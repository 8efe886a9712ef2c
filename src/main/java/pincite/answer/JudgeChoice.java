package pincite.answer;

import java.util.Optional;

/** The language model that the configuration names, as a judge; none by default. */
public record JudgeChoice(Optional<ModelJudge> judge) {

    public static final JudgeChoice NONE = new JudgeChoice(Optional.empty());
}
