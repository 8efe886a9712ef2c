package pincite.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Span;
import pincite.record.ProofDocument.Proof;

/** However a reader of JSON would understand it: what no answer says is found. */
class ForgedAnswerTest {

    private static final ObjectMapper JSON = AnswerDocuments.mapper();

    @TempDir
    Path folder;

    @Test
    void whatWasExportedHasNoFault() throws IOException {
        var read = read(exported());
        assertThat(read.faults()).isEmpty();
        assertThat(read.document()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  "outcome":"answered"   | "outcome":"banana"                          | nor 'told': banana
                                                                  "citations":[1]        | "citations":[1.9]                           | statements[0].citations[0]
                                                                  "VERIFIED"             | "CHECKED"                                   | citations[0].verdict
                                                                  "title":"A title"      | "title":"A title","author":"Invented"       | citations[0].article.author
                                                                  "2023-09-19"           | "2023-09-19T23:59:59"                       | asOf
                                                                  "generation":          | "hint":"More.","generation":                | hint
                                                                  "generation":          | "making":{},"generation":                   | making
                                                                  "generation":          | "said":{},"generation":                     | said
                                                                  "kind":"extractive"    | "kind":"extractive","use":{"model":"other"} | writer.use
                                                                  """)
    void findsWhatNoAnswerSays(String genuine, String forged, String place) throws IOException {
        var written = exported();
        assertThat(written).contains(genuine);
        assertThat(read(written.replace(genuine, forged)).faults()).isNotEmpty()
                .anySatisfy(fault -> assertThat(fault).contains(place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  "citations":[1]        | "citations":["a"]                           | statements[0].citations[0]
                                                                  "citations":[1]        | "citations":["1"]                           | statements[0].citations[0]
                                                                  "citations":[1]        | "citations":[null]                          | statements[0]
                                                                  "start":0              | "start":"0"                                 | citations[0].start
                                                                  "end":21               | "end":null                                  | end
                                                                  "start":0              | "begin":0                                   | start
                                                                  "number":1             | "number":true                               | citations[0].number
                                                                  "VERIFIED"             | 0                                           | citations[0].verdict
                                                                  "title":"A title"      | "title":7                                   | citations[0].article.title
                                                                  "2023-09-19"           | [2023,9,19]                                 | asOf
                                                                  "confidence":1.0       | "confidence":"1.0"                          | confidence
                                                                  """)
    void whatHasNoAnswersFormProvesNothing(String genuine, String misshapen, String place) throws IOException {
        var written = exported();
        assertThat(written).contains(genuine);
        assertThatExceptionOfType(UnprovableException.class).isThrownBy(() -> read(written.replace(genuine, misshapen)))
                .withMessageContaining("answer.json is no exported answer").withMessageContaining(place);
    }

    @Test
    void whatWasDeclinedHasNoFaultWhetherItSaysWhyOrIsOfBefore() throws IOException {
        assertThat(read(declined(Optional.of("No article has \"Zork\"."))).faults()).isEmpty();
        assertThat(read(declined(Optional.empty())).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\",\"unknown\":\"x\"", "\"x\",\"inWords\":\"The articles do say.\""})
    void findsAWhyThatNoDeclineSays(String forged) throws IOException {
        var written = declined(Optional.of("Why")).replace("\"because\":\"Why\"", "\"because\":" + forged);
        assertThat(written).contains(forged);
        assertThat(read(written).faults()).isNotEmpty();
    }

    @Test
    void noAnswerHidesWithinAnother() throws IOException {
        var forged = "{\"format\":\"pincite-answer/1\",\"outcome\":\"answered\",\"citations\":[],\"answer\":"
                + exported()
                + "}";
        assertThat(read(forged).faults()).isNotEmpty();
    }

    private ExportedAnswer read(String written) throws IOException {
        return ExportedAnswer.read(Files.writeString(folder.resolve("answer.json"), written), JSON);
    }

    private static String declined(Optional<String> because) throws IOException {
        return JSON.writeValueAsString(new ProofDocument("pincite-answer/1", AnswerDocuments.declinedBecause(because),
                Optional.of(new Proof("c0", Map.of(), List.of()))));
    }

    private static String exported() throws IOException {
        var quote = AnswerDocuments.citation(1, "zoo", new Span(0, 21), "Zebras graze at dawn.");
        var answer = AnswerDocuments.answered(List.of(AnswerDocuments.statement(quote.quote(), 1)), List.of(quote));
        return JSON.writeValueAsString(new ProofDocument("pincite-answer/1", answer,
                Optional.of(new Proof("c0", Map.of("zoo", "a1"), List.of()))));
    }
}
