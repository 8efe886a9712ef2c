package pincite.channel.slack.say.block;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import pincite.answer.Verdict;
import pincite.record.AnswerDocument;
import pincite.record.AnswerDocument.CitationDocument;
import pincite.record.AnswerDocument.DeclinedDocument;
import pincite.record.AnswerDocument.MillisDocument;
import pincite.record.AnswerDocument.StatementDocument;
import pincite.record.AnswerDocument.WriterDocument;
import pincite.record.ArticleDocument;

/** Answers made by hand. */
public final class Answers {

    public static final String ID = "0123456789abcdef01234567";

    private Answers() {
    }

    public static CitationDocument citation(int number, String title, String url, String quote) {
        return new CitationDocument(number, new ArticleDocument("an-article", title, Optional.of("Court Desk"),
                Optional.of(LocalDate.parse("2023-09-19")), Optional.ofNullable(url).map(URI::create)), quote, 10, 20,
                Verdict.VERIFIED, "/articles/an-article#char=10,20");
    }

    public static StatementDocument statement(String text, String shortAnswer, Integer... citations) {
        return new StatementDocument(text, Optional.ofNullable(shortAnswer), List.of(citations));
    }

    public static AnswerDocument answered(List<StatementDocument> statements, List<CitationDocument> citations) {
        return document(Optional.empty(), Optional.empty(), statements, citations, null);
    }

    public static AnswerDocument otherwise(String readAs, List<StatementDocument> statements,
            List<CitationDocument> citations) {
        return document(Optional.of(readAs), Optional.of("The article says otherwise."), statements, citations, null);
    }

    public static AnswerDocument declined(CitationDocument... closest) {
        return document(Optional.empty(), Optional.empty(), null, null,
                new DeclinedDocument("NOT_IN_CORPUS", "The articles do not say.", List.of(closest)));
    }

    /** One statement and its quote. */
    public static AnswerDocument simple() {
        return answered(List.of(statement("The inspection was denied on Monday.", "Monday", 1)),
                List.of(citation(1, "A title", "https://pincite.example/a", "The inspection was denied on Monday.")));
    }

    /** Some 25,000 letters in the statements, and each quoted below. */
    public static AnswerDocument long25k() {
        var sentence = "It was said before the court & in the papers that <nothing> of this had been agreed. ";
        var text = sentence.repeat(15).strip();
        var statements = IntStream.rangeClosed(1, 20).mapToObj(number -> statement(number + " " + text, null, number))
                .toList();
        return answered(statements, IntStream.rangeClosed(1, 20)
                .mapToObj(number -> citation(number, "Title " + number, "https://pincite.example/" + number,
                        number + " " + text))
                .toList());
    }

    private static AnswerDocument document(Optional<String> readAs, Optional<String> note,
            List<StatementDocument> statements, List<CitationDocument> citations, DeclinedDocument declined) {
        return new AnswerDocument(ID, null, "What?", readAs, declined == null ? "answered" : "declined",
                note.map(words -> true), note, statements, citations, declined, 1,
                Optional.of(LocalDate.parse("2023-09-19")),
                new WriterDocument("extractive", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()),
                "generation", new MillisDocument(0, 0));
    }
}
