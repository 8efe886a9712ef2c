package pincite.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import pincite.answer.Answer;
import pincite.answer.Citation;
import pincite.answer.Inquiry;
import pincite.answer.ModelUse;
import pincite.answer.Premise;
import pincite.answer.Statement;
import pincite.answer.Verdict;
import pincite.answer.Writing;
import pincite.retrieval.Retrieval;

/**
 * An answer as it leaves the process, the same on every channel.
 *
 * @param readAs    the question as it was understood, where it was asked otherwise: with what it leaves to earlier questions
 *                  put in words, and its names spelt as the articles spell them
 * @param otherwise true where the articles say the opposite of what the question takes for granted, else absent
 * @param note      the same in words
 */
public record AnswerDocument(String id, String conversation, String question,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> readAs, String outcome,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Boolean> otherwise,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> note,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<StatementDocument> statements,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<CitationDocument> citations,
        @JsonInclude(JsonInclude.Include.NON_NULL) DeclinedDocument declined, double confidence,
        Optional<LocalDate> asOf,
        WriterDocument writer, String generation, MillisDocument millis) {

    private static final String OTHERWISE = "The article says otherwise.";

    /**
     * @param shortAnswer the words of the first citation's quote that answer by themselves
     * @param citations   numbers of citations
     */
    public record StatementDocument(String text,
            @JsonProperty("short") @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> shortAnswer,
            List<Integer> citations) {
    }

    /** @param number from 1, as statements refer to it */
    public record CitationDocument(int number, ArticleDocument article, String quote, int start, int end,
            Verdict verdict,
            String href) {

        /** Whatever is shown has been verified; nothing else becomes a {@link Citation}. */
        public static CitationDocument of(int number, Citation citation) {
            return new CitationDocument(number, ArticleDocument.of(citation.article()), citation.quote(),
                    citation.span().start(), citation.span().end(), Verdict.VERIFIED, citation.href());
        }
    }

    public record DeclinedDocument(String reason, String message, List<CitationDocument> closest) {
    }

    /**
     * @param caveat  what is to be known of the figures, in a sentence
     * @param because why it is not the language model that was asked
     * @param prompt  hash of the prompt's file
     */
    public record WriterDocument(String kind,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> caveat,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> because,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> provider,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> model,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> prompt,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UsageDocument> usage) {

        public static WriterDocument of(Writing writing) {
            return new WriterDocument(writing.kind(), writing.caveat(), writing.because(),
                    writing.use().map(ModelUse::provider),
                    writing.use().map(ModelUse::model), writing.use().map(ModelUse::prompt),
                    writing.use().map(UsageDocument::of));
        }
    }

    /** What a language model cost: requests, tokens as its provider counts them, and time. */
    public record UsageDocument(int calls, int tokensIn, int tokensOut, long millis) {

        static UsageDocument of(ModelUse use) {
            return new UsageDocument(use.calls(), use.tokensIn(), use.tokensOut(), use.took().toMillis());
        }
    }

    /** How long the steps took; all that differs from run to run. */
    public record MillisDocument(long retrieve, long write) {
    }

    public static AnswerDocument of(Inquiry inquiry, String conversation) {
        var answer = inquiry.answer();
        var cited = answer.citations();
        var citations = IntStream.range(0, cited.size())
                .mapToObj(index -> CitationDocument.of(index + 1, cited.get(index)))
                .toList();
        return new AnswerDocument(inquiry.id(), conversation, inquiry.retrieval().asked().text(),
                readAs(inquiry.retrieval()),
                answer instanceof Answer.Answered ? "answered" : "declined", otherwise(answer),
                otherwise(answer).map(is -> OTHERWISE), statements(answer, cited),
                answer instanceof Answer.Answered ? citations : null, declined(answer, citations),
                Math.round(inquiry.draft().confidence() * 1000) / 1000.0, answer.asOf(),
                WriterDocument.of(inquiry.writing()),
                inquiry.retrieval().generation().id(),
                new MillisDocument(inquiry.retrieving().toMillis(), inquiry.writingTime().toMillis()));
    }

    private static Optional<String> readAs(Retrieval retrieval) {
        return retrieval.isReadOtherwise() ? Optional.of(retrieval.question().text()) : Optional.empty();
    }

    private static Optional<Boolean> otherwise(Answer answer) {
        return answer instanceof Answer.Answered answered && answered.premise() == Premise.CONTRADICTED
                ? Optional.of(true)
                : Optional.empty();
    }

    @JsonIgnore
    public boolean isAnswered() {
        return declined == null;
    }

    private static List<StatementDocument> statements(Answer answer, List<Citation> cited) {
        return answer instanceof Answer.Answered answered
                ? answered.statements().stream().map(statement -> statement(statement, cited)).toList()
                : null;
    }

    private static StatementDocument statement(Statement statement, List<Citation> cited) {
        return new StatementDocument(statement.text(), statement.shortAnswer(),
                statement.citations().stream().map(citation -> cited.indexOf(citation) + 1).toList());
    }

    private static DeclinedDocument declined(Answer answer, List<CitationDocument> closest) {
        return answer instanceof Answer.Declined declined
                ? new DeclinedDocument(declined.reason().name(), declined.reason().message(), closest)
                : null;
    }
}
