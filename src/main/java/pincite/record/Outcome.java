package pincite.record;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import pincite.answer.Answer;

/** What became of a question. */
public enum Outcome {
    ANSWERED,
    DECLINED,
    /** Nothing was asked of the articles. */
    TOLD;

    public static Outcome of(Answer answer) {
        return answer instanceof Answer.Answered ? ANSWERED : DECLINED;
    }

    @JsonCreator
    static Outcome named(String name) {
        for (var outcome : values()) {
            if (outcome.toString().equals(name)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("The outcome is neither 'answered' nor 'declined' nor 'told': " + name);
    }

    /** As it is written. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
