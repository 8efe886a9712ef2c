package pincite.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import pincite.answer.Verdict;
import pincite.answer.Writing;
import pincite.corpus.Span;
import pincite.record.MakingDocument.MillisDocument;
import pincite.record.WriterDocument.ModelDocument;
import pincite.record.WriterDocument.UsageDocument;

/** Answers as tests want them. */
public final class AnswerDocuments {

    private static final WriterDocument EXTRACTIVE = new WriterDocument(Writing.EXTRACTIVE, Optional.empty(),
            Optional.empty(), ModelDocument.of(Optional.empty()));

    private AnswerDocuments() {
    }

    /** As the service's own. */
    public static ObjectMapper mapper() {
        return new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public static AnswerDocument answered(List<StatementDocument> statements, List<CitationDocument> citations) {
        return otherwise(Optional.empty(), Optional.empty(), statements, citations);
    }

    /** Phrased by a language model after another try. */
    public static AnswerDocument byModel(List<StatementDocument> statements, List<CitationDocument> citations) {
        var use = new ModelDocument(Optional.of("openai"), Optional.of("a-model"), Optional.of("0a1b"),
                Optional.of(new UsageDocument(2, 300, 40, 1_500)));
        var writer = new WriterDocument(Writing.MODEL, Optional.of("Not fitted."), Optional.empty(), use);
        var extractive = answered(statements, citations);
        return new AnswerDocument(extractive.id(), Optional.empty(), Optional.empty(), extractive.asked(),
                extractive.said(),
                new MakingDocument(0.5, Optional.empty(), writer, "generation", new MillisDocument(1, 2)));
    }

    /** @param note that the article says otherwise */
    public static AnswerDocument otherwise(Optional<String> readAs, Optional<String> note,
            List<StatementDocument> statements, List<CitationDocument> citations) {
        return document(readAs, new SaidDocument(Outcome.ANSWERED, note.map(words -> true), note, statements, citations,
                Optional.empty()));
    }

    /** Whose articles differ; the first one cited is trusted. */
    public static AnswerDocument differing(List<StatementDocument> statements, List<CitationDocument> citations) {
        var trusted = citations.stream().map(cited -> new CitationDocument(cited.number(), cited.article(),
                cited.quote(), cited.start(), cited.end(), cited.verdict(), cited.href(), cited.page(),
                Optional.of("trusted")))
                .toList();
        return document(Optional.empty(), new SaidDocument(Outcome.ANSWERED, Optional.empty(), Optional.of(true),
                Optional.of("The articles differ."), statements, trusted, Optional.empty(), Optional.empty(),
                List.of()));
    }

    public static AnswerDocument declined(CitationDocument... closest) {
        return declinedBecause(Optional.empty(), closest);
    }

    public static AnswerDocument declinedBecause(Optional<String> because, CitationDocument... closest) {
        return document(Optional.empty(), SaidDocument.declined(
                new DeclinedDocument("NOT_IN_CORPUS", because, "The articles do not say.", List.of(closest))));
    }

    private static AnswerDocument document(Optional<String> readAs, SaidDocument said) {
        return new AnswerDocument("0123456789abcdef01234567", Optional.empty(), Optional.empty(),
                new AskedDocument("What?", readAs),
                said, making(1, Optional.of(LocalDate.parse("2023-09-19"))));
    }

    private static MakingDocument making(double confidence, Optional<LocalDate> asOf) {
        return new MakingDocument(confidence, asOf, EXTRACTIVE, "generation", new MillisDocument(0, 0));
    }

    public static AnswerDocument sure(AnswerDocument answer, double confidence) {
        return new AnswerDocument(answer.id(), answer.conversation(), answer.kept(), answer.asked(), answer.said(),
                making(confidence, answer.asOf()));
    }

    public static StatementDocument statement(String text, Integer... citations) {
        return new StatementDocument(text, Optional.empty(), List.of(citations));
    }

    public static CitationDocument citation(int number, String article, Span span, String quote) {
        return new CitationDocument(number,
                new ArticleDocument(article, "A title", Optional.empty(), Optional.empty(), Optional.empty()), quote,
                span.start(), span.end(), Verdict.VERIFIED, "", Optional.empty(), Optional.empty());
    }
}
