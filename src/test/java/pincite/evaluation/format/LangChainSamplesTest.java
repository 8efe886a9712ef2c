package pincite.evaluation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.evaluation.format.WrittenSets.assertRefused;

import org.junit.jupiter.api.Test;

import pincite.evaluation.question.EvaluationQuestion;

class LangChainSamplesTest {

    @Test
    void readsSamples() {
        var set = WrittenSets.read("samples.yaml", """
                                                   - name: "Opening hours"
                                                     parameters:
                                                       - "When does it open?"
                                                       - "a second parameter"
                                                     expected-output: "At nine."
                                                     tags: ["hours"]
                                                   - parameters: ["Who may enter?"]
                                                     expected-outputs: [Everybody, All]
                                                     language: en
                                                   """);
        assertThat(set.questions()).extracting(EvaluationQuestion::id).containsExactly("Opening hours", "sample-2");
        assertThat(set.questions()).extracting(EvaluationQuestion::question).containsExactly("When does it open?",
                "Who may enter?");
        assertThat(set.questions().get(0).gold().answers()).containsExactly("At nine.");
        assertThat(set.questions().get(0).tags()).containsExactly("hours");
        assertThat(set.questions().get(1).gold().answers()).containsExactly("Everybody", "All");
        assertThat(set.notUnderstood()).containsExactly("Opening hours: parameters[1]", "sample-2: language");
    }

    @Test
    void needsAQuestion() {
        assertRefused("samples.yaml", "- {name: a, parameters: ['Why?']}\n- {name: b, expected-output: so}",
                "samples.yaml, line 2: needs 'parameters'");
        assertRefused("samples.yaml", "- {name: a, parameters: 'Why?'}",
                "samples.yaml, line 1: 'parameters' must be a list");
        assertRefused("samples.yaml", "- {name: a, parameters: ['Why?']}\n- {name: a, parameters: ['Who?']}",
                "samples.yaml, line 2: has the id 'a' of line 1");
    }
}
