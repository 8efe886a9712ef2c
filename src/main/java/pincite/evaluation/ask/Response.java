package pincite.evaluation.ask;

import java.util.List;
import java.util.Optional;

import pincite.corpus.Span;
import pincite.record.AnswerDocument;
import pincite.record.CitationDocument;
import pincite.record.StatementDocument;

/** What came back for a question, from this process or from a running service. Nothing is believed of it. */
public sealed interface Response {

    /**
     * @param retrieved  best first
     * @param retrieving milliseconds
     * @param writing    milliseconds
     */
    record Given(AnswerDocument answer, List<Place> retrieved, double retrieving, double writing) implements Response {

        public Given {
            retrieved = List.copyOf(retrieved);
        }
    }

    /** @param fault in words */
    record Failed(String fault) implements Response {
    }

    /** A passage that was retrieved. */
    record Place(String article, Span span) {
    }

    default Optional<Given> given() {
        return this instanceof Given given ? Optional.of(given) : Optional.empty();
    }

    default boolean isAnswered() {
        return given().filter(given -> given.answer.isAnswered()).isPresent();
    }

    default boolean isDeclined() {
        return given().filter(given -> given.answer.wasDeclined()).isPresent();
    }

    /** It was taken for small talk, so nothing was looked for. */
    default boolean isTold() {
        return given().filter(given -> given.answer.told().isPresent()).isPresent();
    }

    /** Whether it is said that the article says otherwise than the question takes for granted. */
    default boolean isOtherwise() {
        return given().filter(given -> given.answer.saysOtherwise()).isPresent();
    }

    default List<StatementDocument> statements() {
        return given().map(given -> given.answer.statements()).orElse(List.of());
    }

    /** Of an answer; what stands beside a decline supports nothing. */
    default List<CitationDocument> citations() {
        return given().map(given -> given.answer.said().citations()).orElse(List.of());
    }

    /** The same, or what came closest. */
    default List<CitationDocument> quotes() {
        return given().map(given -> given.answer.citations()).orElse(List.of());
    }

    /** From 0 to 1, that the outcome is right. */
    default double confidence() {
        return given().map(given -> given.answer.making().confidence()).orElse(0.0);
    }

    /** Best first. */
    default List<Place> retrieved() {
        return List.of();
    }

    /** In milliseconds. */
    default double retrieving() {
        return 0;
    }

    /** In milliseconds. */
    default double writing() {
        return 0;
    }

    default double millis() {
        return retrieving() + writing();
    }
}
