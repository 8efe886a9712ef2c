package pincite.engine.model.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.engine.model.call.CallFailure;

class StatementReaderTest {

    private static final String FIRST = "{\"answered\": true, \"statements\": [{\"sentences\": [1], \"text\": \"Zoë 🦓 left.\"}";
    private static final String REST = ", {\"text\": \"He\\ncame.\", \"sentences\": [2, 2, 1]}]}";

    private final List<ModelStatement> statements = new ArrayList<>();
    private final StatementReader reader = new StatementReader(statements::add);

    @Test
    void aStatementIsHandedOnWithItsLastBrace() {
        letterByLetter(FIRST.substring(0, FIRST.length() - 1));
        assertThat(statements).isEmpty();
        letterByLetter("}");
        assertThat(statements).containsExactly(new ModelStatement("Zoë 🦓 left.", List.of(1)));
        letterByLetter(REST);
        reader.end();
        assertThat(statements.get(1)).isEqualTo(new ModelStatement("He came.", List.of(2, 1)));
    }

    @Test
    void wordsAroundTheAnswerAreNoMatter() {
        reader.read("Sure!\n```json\n" + FIRST);
        reader.read(REST + "\n```\nHope {this} helps");
        reader.read("\"}{");
        reader.end();
        assertThat(statements).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", FIRST, "no", "{\"answered\": true"})
    void anAnswerThatIsNotWholeIsBrokenOff(String piece) {
        assertThatExceptionOfType(CallFailure.class).isThrownBy(() -> {
            reader.read(piece);
            reader.end();
        }).withMessageContaining("broke off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"answered\": true}", "{\"statements\": []}", "{\"answered\": \"yes\"}",
            "{\"answered\": null}", "{\"statements\": {}}", "{\"statements\": [1]}", "{\"statements\": [[]]}",
            "{\"statements\": [{}]}", "{\"statements\": [{\"text\": \"a\"}]}", "{\"more\": {\"a\": 1}}",
            "{\"statements\": [{\"text\": \"a\", \"sentences\": [1], \"quote\": \"a\"}]}",
            "{\"statements\": [{\"text\": [\"a\"], \"sentences\": [1]}]}",
            "{\"statements\": [{\"text\": \"a\", \"sentences\": [1.5]}]}",
            "{\"statements\": [{\"text\": \"a\", \"sentences\": 1}]}",
            "{\"statements\": [{\"text\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": 1",
            "{\"answered\": true, }", "{answered: true}", "{\"answered\": true, \"answered\": true}"})
    void whatHasAnotherFormIsRefused(String answer) {
        assertThatExceptionOfType(CallFailure.class).isThrownBy(() -> {
            reader.read(answer);
            reader.end();
        }).withMessageContaining("form").withNoCause();
    }

    @Test
    void whatAListenerThrowsGoesThroughAsItIs() {
        var failing = new StatementReader(statement -> {
            throw new IllegalStateException("went away");
        });
        assertThatIllegalStateException().isThrownBy(() -> failing.read(FIRST)).withMessage("went away");
    }

    private void letterByLetter(String text) {
        text.chars().forEach(unit -> reader.read(String.valueOf((char) unit)));
    }
}
