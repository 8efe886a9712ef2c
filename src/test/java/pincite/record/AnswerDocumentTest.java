package pincite.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.answer.Writing.Check;
import pincite.answer.Writing.Outcome;
import pincite.corpus.Span;
import pincite.record.ProofDocument.Proof;

/** Whoever reads an answer again has what was written. */
class AnswerDocumentTest {

    private static final ObjectMapper JSON = AnswerDocuments.mapper();
    private static final CitationDocument QUOTE = AnswerDocuments.citation(1, "zoo", new Span(0, 21),
            "Zebras graze at dawn.");

    static Stream<AnswerDocument> answers() {
        var said = List.of(AnswerDocuments.statement("Zebras graze at dawn.", 1),
                new StatementDocument("Zebras graze at dawn.", Optional.of("at dawn"), List.of(1)));
        return Stream.of(AnswerDocuments.answered(said, List.of(QUOTE)),
                AnswerDocuments.answered(said, List.of(QUOTE)).in("c1"),
                AnswerDocuments.otherwise(Optional.of("When?"), Optional.of("It says otherwise."), said,
                        List.of(QUOTE)),
                AnswerDocuments.differing(said, List.of(QUOTE)), AnswerDocuments.declined(),
                AnswerDocuments.declined(QUOTE),
                AnswerDocuments.declinedBecause(Optional.of("No article has \"Zork\"."), QUOTE),
                AnswerDocuments.byModel(said, List.of(QUOTE)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isReadAsItWasWritten(AnswerDocument answer) throws Exception {
        var written = JSON.writeValueAsString(answer);
        var read = JSON.readValue(written, AnswerDocument.class);
        assertThat(read).isEqualTo(answer);
        assertThat(JSON.writeValueAsString(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aProofIsReadAsItWasWritten(AnswerDocument answer) throws Exception {
        var proof = new ProofDocument("pincite-answer/1", answer, Optional.of(new Proof("c0", Map.of("zoo", "a1"),
                List.of(new Check("Zebras fly.", Outcome.DROPPED, List.of("fly"))))));
        assertThat(JSON.readValue(JSON.writeValueAsString(proof), ProofDocument.class)).isEqualTo(proof);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whatDoesNotBelongToTheOutcomeIsAbsent(AnswerDocument answer) throws Exception {
        var json = JSON.valueToTree(answer);
        assertThat(json.has("declined")).isEqualTo(!answer.isAnswered());
        assertThat(json.has("statements")).isEqualTo(answer.isAnswered());
        assertThat(json.has("citations")).isEqualTo(answer.isAnswered());
        assertThat(json.path("conversation").isNull()).isEqualTo(answer.conversation().isEmpty());
    }

    @Test
    void saysWhyInTheDataAndInWords() throws Exception {
        var because = AnswerDocuments.declinedBecause(Optional.of("No article has \"Zork\"."));
        assertThat(JSON.valueToTree(because).at("/declined/because").textValue())
                .isEqualTo("No article has \"Zork\".");
        assertThat(because.declined().orElseThrow().inWords())
                .isEqualTo("The articles do not say. No article has \"Zork\".");
        var former = AnswerDocuments.declined();
        assertThat(JSON.valueToTree(former).path("declined").has("because")).isFalse();
        assertThat(former.declined().orElseThrow().inWords()).isEqualTo("The articles do not say.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  {"outcome":"perhaps"}                                                   | nor 'told': perhaps
                                                                  {"citations":[]}                                                        | needs an outcome
                                                                  {"outcome":"answered","statements":[{"citations":[1]}]}                 | needs a text
                                                                  {"outcome":"answered","citations":[{"number":2,"quote":"q","start":0,"end":1}]} | Citation 2 needs article.id
                                                                  {"outcome":"answered","citations":[{"article":{"title":"A title"}}]}    | needs article.id
                                                                  """)
    void refusesNonsenseAndNamesIt(String written, String fault) {
        assertThatThrownBy(() -> JSON.readValue(written, AnswerDocument.class))
                .isInstanceOf(JsonMappingException.class).hasMessageContaining(fault);
    }
}
