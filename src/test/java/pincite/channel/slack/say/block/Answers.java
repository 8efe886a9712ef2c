package pincite.channel.slack.say.block;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import pincite.answer.Verdict;
import pincite.record.AnswerDocument;
import pincite.record.AnswerDocuments;
import pincite.record.ArticleDocument;
import pincite.record.CitationDocument;
import pincite.record.StatementDocument;

/** Answers made by hand. */
public final class Answers {

    public static final String ID = "0123456789abcdef01234567";

    private Answers() {
    }

    public static CitationDocument citation(int number, String title, String url, String quote) {
        return new CitationDocument(number, new ArticleDocument("an-article", title, Optional.of("Court Desk"),
                Optional.of(LocalDate.parse("2023-09-19")), Optional.ofNullable(url).map(URI::create)), quote, 10, 20,
                Verdict.VERIFIED, "/articles/an-article#char=10,20", Optional.empty(),
                Optional.empty());
    }

    public static StatementDocument statement(String text, String shortAnswer, Integer... citations) {
        return new StatementDocument(text, Optional.ofNullable(shortAnswer), List.of(citations));
    }

    public static AnswerDocument answered(List<StatementDocument> statements, List<CitationDocument> citations) {
        return AnswerDocuments.answered(statements, citations);
    }

    public static AnswerDocument otherwise(String readAs, List<StatementDocument> statements,
            List<CitationDocument> citations) {
        return AnswerDocuments.otherwise(Optional.of(readAs), Optional.of("The article says otherwise."), statements,
                citations);
    }

    public static AnswerDocument declinedBecause(String because) {
        return AnswerDocuments.declinedBecause(Optional.of(because));
    }

    public static AnswerDocument declined(CitationDocument... closest) {
        return AnswerDocuments.declined(closest);
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
}
