package pincite.record;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Answer;
import pincite.answer.writer.Premise;

/**
 * What was said to a question; what does not belong to its outcome is absent.
 *
 * @param otherwise true where the articles say the opposite of what the question takes for granted
 * @param note      the same in words
 * @param declined  why there are no statements
 * @param told      what is said to who asks nothing of the articles
 */
public record SaidDocument(Outcome outcome, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Boolean> otherwise,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> note,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<StatementDocument> statements,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<CitationDocument> citations,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<DeclinedDocument> declined,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> told,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> suggestions) {

    private static final String OTHERWISE = "The article says otherwise.";

    public SaidDocument {
        if (outcome == null) {
            throw new IllegalArgumentException("An answer needs an outcome");
        }
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        suggestions = List.copyOf(suggestions);
    }

    /** Of the articles. */
    public SaidDocument(Outcome outcome, Optional<Boolean> otherwise, Optional<String> note,
            List<StatementDocument> statements, List<CitationDocument> citations, Optional<DeclinedDocument> declined) {
        this(outcome, otherwise, note, statements, citations, declined, Optional.empty(), List.of());
    }

    static SaidDocument told(String words, List<String> suggestions) {
        return new SaidDocument(Outcome.TOLD, Optional.empty(), Optional.empty(), List.of(), List.of(),
                Optional.empty(),
                Optional.of(words), suggestions);
    }

    static SaidDocument of(Answer answer) {
        return answer instanceof Answer.Answered answered
                ? answered(answered)
                : declined(DeclinedDocument.of((Answer.Declined) answer));
    }

    private static SaidDocument answered(Answer.Answered answer) {
        var cited = answer.citations();
        var otherwise = Optional.of(true).filter(is -> answer.premise() == Premise.CONTRADICTED);
        return new SaidDocument(Outcome.ANSWERED, otherwise, otherwise.map(is -> OTHERWISE),
                answer.statements().stream().map(statement -> StatementDocument.of(statement, cited)).toList(),
                CitationDocument.of(cited), Optional.empty());
    }

    boolean hasAnswer() {
        return !statements.isEmpty() || !citations.isEmpty();
    }

    public static SaidDocument declined(DeclinedDocument declined) {
        return new SaidDocument(Outcome.DECLINED, Optional.empty(), Optional.empty(), List.of(), List.of(),
                Optional.of(declined));
    }
}
