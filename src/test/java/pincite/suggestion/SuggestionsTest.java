package pincite.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import pincite.IndexedCase;

/** Over the articles that come along; that each is answered is shown where the page asks them. */
@QuarkusTest
class SuggestionsTest extends IndexedCase {

    @Inject
    Suggestions suggestions;

    @Test
    void asksForDifferentThings() {
        var questions = suggestions.current().questions();
        var asking = questions.stream().map(question -> question.substring(0, question.indexOf(' ')))
                .collect(Collectors.toSet());
        assertThat(questions).hasSize(4).allMatch(question -> question.endsWith("?"));
        assertThat(asking).as("asked with: %s", questions).hasSizeGreaterThanOrEqualTo(3).contains("Who");
    }
}
