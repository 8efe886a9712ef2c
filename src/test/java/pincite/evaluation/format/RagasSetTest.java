package pincite.evaluation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.evaluation.format.WrittenSets.assertRefused;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Gold;

class RagasSetTest {

    @Test
    void readsSamples() {
        var set = WrittenSets.read("set.jsonl",
                """
                {"user_input": "Who grazes?", "reference": "Zebras.", "reference_contexts": ["Zebras graze."], "response": "Lions."}

                {"id": "own", "user_input": "Who sleeps?", "reference": null, "response": "Zebras."}
                """);
        var first = set.questions().get(0);
        assertThat(set.questions()).extracting(EvaluationQuestion::id).containsExactly("line-1", "own");
        assertThat(first.gold().answers()).containsExactly("Zebras.");
        assertThat(first.gold().evidence())
                .containsExactly(new Evidence(Optional.empty(), "Zebras graze.", Optional.empty(), 0));
        assertThat(set.questions().get(1).gold()).isEqualTo(Gold.NONE);
        assertThat(set.notUnderstood()).containsExactly("response");
    }

    @Test
    void asksTheLastQuestionOfAConversation() {
        var set = WrittenSets.read("set.jsonl",
                """
                {"user_input": [{"type": "human", "content": "Who grazes?"}, {"type": "ai", "content": "Zebras."}, \
                {"type": "human", "content": "And when?"}], "reference": "By night."}
                """);
        assertThat(set.questions().get(0).question()).isEqualTo("And when?");
        assertThat(set.questions().get(0).history()).containsExactly("Who grazes?");
        assertThat(set.notUnderstood()).containsExactly("line-1: user_input of type ai");
    }

    @Test
    void namesTheLineOfAFault() {
        var good = "{\"user_input\": \"Who?\"}\n";
        assertRefused("set.jsonl", good + "{\"reference\": \"x\"}", "set.jsonl, line 2: needs 'user_input'");
        assertRefused("set.jsonl", good + "{\"user_input\": [{\"type\": \"ai\", \"content\": \"x\"}]}",
                "set.jsonl, line 2: needs a message of type human");
        assertRefused("set.jsonl", good + "{\"user_input\": \"x\", \"reference_contexts\": \"y\"}",
                "set.jsonl, line 2: 'reference_contexts' must be a list");
    }
}
