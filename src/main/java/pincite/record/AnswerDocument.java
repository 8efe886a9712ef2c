package pincite.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Inquiry;
import pincite.answer.asked.Kind;
import pincite.corpus.Sha256;
import pincite.retrieval.Question;

/**
 * An answer as it leaves the process, the same on every channel, and as it is read again. Its parts stand beside each other in one
 * JSON object.
 *
 * @param conversation that it belongs to; null in JSON where there is none
 * @param kept         false where it, or its place in the conversation, could not be kept; else absent
 */
public record AnswerDocument(@JsonSetter(nulls = Nulls.AS_EMPTY) String id, Optional<String> conversation,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Boolean> kept, @JsonUnwrapped AskedDocument asked,
        @JsonUnwrapped SaidDocument said, @JsonUnwrapped MakingDocument making) {

    public static AnswerDocument of(Inquiry inquiry) {
        return new AnswerDocument(inquiry.id(), Optional.empty(), Optional.empty(),
                AskedDocument.of(inquiry),
                SaidDocument.of(inquiry.answer()), MakingDocument.of(inquiry));
    }

    /** @param suggestions questions that are answered */
    public static AnswerDocument told(Question typed, String words, List<String> suggestions) {
        var id = Sha256.of("told\n" + typed.text()).substring(0, Inquiry.ID_DIGITS);
        return new AnswerDocument(id, Optional.empty(), Optional.empty(),
                new AskedDocument(typed.text(), Optional.empty()),
                SaidDocument.told(words, suggestions), MakingDocument.OF_NOTHING);
    }

    public AnswerDocument in(String ofConversation) {
        return new AnswerDocument(id, Optional.of(ofConversation), kept, asked, said, making);
    }

    /** It is given all the same, but cannot be asked for again. */
    public AnswerDocument unkept() {
        return new AnswerDocument(id, conversation, Optional.of(false), asked, said, making);
    }

    @JsonIgnore
    public boolean isAnswered() {
        return said.outcome() == Outcome.ANSWERED;
    }

    public String question() {
        return asked.question();
    }

    public Optional<String> readAs() {
        return asked.readAs();
    }

    public Optional<Kind> kind() {
        return asked.kind();
    }

    public Optional<String> note() {
        return said.note();
    }

    /** Not named as a getter: Jackson would take it for the field of that name. */
    public boolean wasDeclined() {
        return said.outcome() == Outcome.DECLINED;
    }

    /** Whether it is said that the article says otherwise than the question takes for granted. */
    public boolean saysOtherwise() {
        return said.otherwise().orElse(false);
    }

    /** Whether it is said that the articles differ. */
    public boolean saysThatArticlesDiffer() {
        return said.differ().orElse(false);
    }

    public List<StatementDocument> statements() {
        return said.statements();
    }

    /** Of the statements, or what came closest where there are none. */
    public List<CitationDocument> citations() {
        return said.declined().map(DeclinedDocument::closest).orElse(said.citations());
    }

    public Optional<DeclinedDocument> declined() {
        return said.declined();
    }

    public Optional<String> told() {
        return said.told();
    }

    public List<String> suggestions() {
        return said.suggestions();
    }

    public Optional<LocalDate> asOf() {
        return making.asOf();
    }

    public WriterDocument writer() {
        return making.writer();
    }
}
