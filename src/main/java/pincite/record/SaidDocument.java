package pincite.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Answer;
import pincite.answer.writer.Premise;

/**
 * What was said to a question; what does not belong to its outcome is absent.
 *
 * @param otherwise true where the articles say the opposite of what the question takes for granted
 * @param differ    true where the first statements say different things about the same thing
 * @param note      the same in words
 * @param declined  why there are no statements
 * @param told      what is said to who asks nothing of the articles
 */
public record SaidDocument(Outcome outcome, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Boolean> otherwise,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Boolean> differ,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> note,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<StatementDocument> statements,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<CitationDocument> citations,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<DeclinedDocument> declined,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> told,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> suggestions) {

    private static final String OTHERWISE = "The article says otherwise.";
    private static final String UNSAID = "The articles do not say: ";
    private static final String DIFFER = "The articles differ.";

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
        this(outcome, otherwise, Optional.empty(), note, statements, citations, declined, Optional.empty(), List.of());
    }

    static SaidDocument told(String words, List<String> suggestions) {
        return new SaidDocument(Outcome.TOLD, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                List.of(), Optional.empty(), Optional.of(words), suggestions);
    }

    static SaidDocument of(Answer answer) {
        return answer instanceof Answer.Answered answered
                ? answered(answered)
                : declined(DeclinedDocument.of((Answer.Declined) answer));
    }

    /**
     * What is to be known of an answer before its first statement is read.
     *
     * @param note the same in words
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Note(Optional<Boolean> otherwise, Optional<Boolean> differ, String note) {

        public static Optional<Note> of(Answer.Answered answer) {
            var otherwise = Optional.of(true).filter(is -> answer.premise() == Premise.CONTRADICTED);
            var differ = Optional.of(true).filter(is -> answer.differ());
            return words(otherwise, differ, answer.unsaid()).map(note -> new Note(otherwise, differ, note));
        }
    }

    private static SaidDocument answered(Answer.Answered answer) {
        var cited = answer.citations();
        var note = Note.of(answer);
        return new SaidDocument(Outcome.ANSWERED, note.flatMap(Note::otherwise), note.flatMap(Note::differ),
                note.map(Note::note),
                answer.statements().stream().map(statement -> StatementDocument.of(statement, cited)).toList(),
                CitationDocument.of(cited), Optional.empty(), Optional.empty(), List.of());
    }

    private static Optional<String> words(Optional<Boolean> otherwise, Optional<Boolean> differ, List<String> unsaid) {
        var notes = Stream.concat(Stream.of(otherwise.map(is -> OTHERWISE), differ.map(is -> DIFFER))
                .flatMap(Optional::stream), unsaid.stream().map(UNSAID::concat)).collect(Collectors.joining(" "));
        return Optional.of(notes).filter(said -> !said.isEmpty());
    }

    boolean hasAnswer() {
        return !statements.isEmpty() || !citations.isEmpty();
    }

    public static SaidDocument declined(DeclinedDocument declined) {
        return new SaidDocument(Outcome.DECLINED, Optional.empty(), Optional.empty(), List.of(), List.of(),
                Optional.of(declined));
    }
}
