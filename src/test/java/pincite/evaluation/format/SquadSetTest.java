package pincite.evaluation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.evaluation.format.WrittenSets.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.QuestionSet;

class SquadSetTest {

    private static final String SET = """
                                      {"version": "v2.0", "data": [{"title": "Plains_Zebra", "paragraphs": [
                                        {"context": "None.", "qas": []},
                                        {"context": "\uD83E\uDD93 Zebras\\r\\ngraze by night.", "qas": [
                                          {"id": "a", "question": "When?", "is_impossible": false, "answers": [
                                            {"text": "by night", "answer_start": 16}, {"text": "night", "answer_start": 19},
                                            {"text": "by night", "answer_start": 16}, {"text": "by day", "answer_start": 16}]},
                                          {"id": "b", "question": "Where?", "is_impossible": true, "answers": [],
                                           "plausible_answers": [{"text": "night", "answer_start": 19}]}]}]}]}
                                      """;

    private final QuestionSet set = WrittenSets.read("squad.json", SET);

    @Test
    void countsCodePointsOfTheFoldedText() {
        var question = set.questions().get(0);
        assertThat(question.gold().answers()).containsExactly("by night", "night", "by day");
        assertThat(question.gold().evidence()).containsExactly(at("by night", 15, 0), at("night", 18, 1),
                at("by night", 15, 2));
        assertThat(question.gold().evidence())
                .allSatisfy(evidence -> assertThat(evidence.in(set.corpus().orElseThrow())).isPresent());
    }

    @Test
    void knowsTheParagraphOfEachQuestion() {
        assertThat(set.corpus().orElseThrow().documents()).containsOnlyKeys("plains-zebra-1", "plains-zebra-2");
        assertThat(set.questions()).extracting(EvaluationQuestion::passages).containsOnly(List.of("plains-zebra-2"));
        assertThat(set.questions()).extracting(EvaluationQuestion::isAnswerable).containsExactly(true, false);
        assertThat(set.questions()).extracting(question -> question.gold().grades())
                .containsExactly(Map.of("plains-zebra-2", 1), Map.of());
    }

    @Test
    void namesWhatDoesNotStandAndWhatIsNotUsed() {
        assertThat(set.notUnderstood()).containsExactly("a: the answer 'by day' does not stand at 16",
                "plausible_answers");
    }

    @Test
    void namesTheLineOfAFault() {
        assertRefused("squad.json", SET.replace("\"id\": \"b\", ", ""), "squad.json, line 7: needs 'id'");
        assertRefused("squad.json", SET.replace("\"id\": \"b\"", "\"id\": \"a\""),
                "squad.json, line 7: has the id 'a' of line 4");
        assertRefused("squad.json",
                SET.replace("19}]},", "true}]},").replace("16}, {\"text\": \"by day\"",
                        "\"x\"}, {\"text\": \"by day\""),
                "squad.json, line 6: 'answer_start' must be a whole number, not 'x'");
        assertRefused("squad.json", "{\"data\": [{\"paragraphs\":\n{}}]}",
                "squad.json, line 2: 'paragraphs' must be a list");
    }

    private static Evidence at(String quote, int start, int reading) {
        return new Evidence(Optional.of("plains-zebra-2"), quote, Optional.of(start), reading);
    }
}
