package pincite.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.IndexedCase;
import pincite.ShippedArticles;
import pincite.channel.slack.Prompts;
import pincite.conversation.Dialogue;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;
import pincite.suggestion.Suggestions;

/** What we offer to be asked is answered. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class ExamplesTest extends IndexedCase {

    private static final Pattern ASKED = Pattern.compile("(?:ask |\"question\": )\"([^\"]+)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final String KINDS = "Beside facts it answers";

    @Inject
    Dialogue dialogue;

    @Inject
    Prompts prompts;

    @Inject
    Suggestions suggestions;

    private AnswerDocument answer(String question) {
        return dialogue.ask(new Question(question), List.of(), Scope.ALL).document();
    }

    private void assertAnswered(List<String> questions) {
        assertThat(questions).isNotEmpty()
                .allSatisfy(question -> assertThat(isAnswered(answer(question))).as(question).isTrue());
    }

    /** At once, or as soon as a case is chosen. */
    private boolean isAnswered(AnswerDocument answer) {
        return answer.isAnswered() || answer.told().isPresent() && !answer.suggestions().isEmpty()
                && answer.suggestions().stream().allMatch(choice -> answer(choice).isAnswered());
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    @Test
    void ofTheReadme() throws IOException {
        var lines = Files.readAllLines(Path.of("README.md"));
        var asked = lines.stream().flatMap(line -> found(ASKED, line));
        var kinds = lines.stream().filter(line -> line.startsWith(KINDS)).flatMap(line -> found(QUOTED, line));
        assertAnswered(Stream.concat(asked, kinds).distinct().toList());
    }

    @Test
    void ofSlack() {
        assertThat(prompts.current()).isNotEmpty()
                .allSatisfy(question -> assertThat(answer(question).isAnswered()).as(question).isTrue());
    }

    @Test
    void ofThePage() {
        assertAnswered(suggestions.current().questions());
    }
}
