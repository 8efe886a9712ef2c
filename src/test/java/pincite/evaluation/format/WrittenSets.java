package pincite.evaluation.format;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;

import org.assertj.core.api.ThrowableAssertAlternative;

import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.text.QuestionSetException;

/** Question sets as somebody writes them. */
public final class WrittenSets {

    private WrittenSets() {
    }

    public static QuestionSet read(String file, String content) {
        return QuestionSets.read(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The place is the start of the message. */
    static ThrowableAssertAlternative<QuestionSetException> assertRefused(String file, String content, String place) {
        return assertThatExceptionOfType(QuestionSetException.class).isThrownBy(() -> read(file, content))
                .withMessageStartingWith(place);
    }
}
