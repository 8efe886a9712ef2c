package pincite.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import pincite.answer.Verdict;
import pincite.record.AnswerDocument;
import pincite.record.ArticleDocument;
import pincite.record.AskedDocument;
import pincite.record.CitationDocument;
import pincite.record.DeclinedDocument;
import pincite.record.MakingDocument;
import pincite.record.Outcome;
import pincite.record.SaidDocument;
import pincite.record.StatementDocument;

/** Answers that tests take along. */
final class Exported {

    static final Optional<String> AUTHOR = Optional.of("Anna Huber");
    static final CitationDocument FIRST = citation(1, "The harbour was closed", Optional.of("Lake Herald"),
            Optional.of("https://herald.example/storm?a=1&b=2_3"), "The harbour was closed on Friday.");

    private Exported() {
    }

    static CitationDocument citation(int number, String title, Optional<String> outlet, Optional<String> url,
            String quote) {
        return new CitationDocument(number,
                new ArticleDocument("harbour/" + title.hashCode(), title, outlet,
                        outlet.map(name -> LocalDate.of(2024, 9, 5)), url.map(URI::create)),
                quote, 10, 43, Verdict.VERIFIED, "/articles/x#char=10,43", Optional.empty(), Optional.empty());
    }

    /** Each statement stands on all citations. */
    static Chapter answered(List<String> statements, List<CitationDocument> citations) {
        var numbers = IntStream.rangeClosed(1, citations.size()).boxed().toList();
        var said = statements.stream().map(text -> new StatementDocument(text, Optional.empty(), numbers)).toList();
        return chapter(new SaidDocument(Outcome.ANSWERED, Optional.of(true),
                Optional.of("The article says otherwise."), said, citations, Optional.empty()), citations);
    }

    static Chapter declined(List<CitationDocument> closest) {
        return chapter(SaidDocument.declined(new DeclinedDocument("NOT_IN_CORPUS",
                Optional.of("No article has \"Coinbase\"."), "The articles do not say.", closest)), closest);
    }

    private static Chapter chapter(SaidDocument said, List<CitationDocument> citations) {
        var question = "Why was the *harbour* closed?";
        var answer = new AnswerDocument("0123456789abcdef", Optional.empty(), Optional.empty(),
                new AskedDocument(question, Optional.empty()), said,
                new MakingDocument(1, Optional.of(LocalDate.of(2024, 9, 5)), null, "", null));
        return new Chapter(question, Optional.of(answer),
                citations.stream().map(citation -> new CitedSource(citation, AUTHOR)).toList());
    }
}
