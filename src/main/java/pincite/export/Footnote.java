package pincite.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import pincite.answer.Verdict;
import pincite.english.PlainText;
import pincite.markup.Signs;
import pincite.record.CitationDocument;

/**
 * Where words come from, as lawyers write it (after Bluebook, Rule 18.2.2): author, title, outlet, day, address, then the place. What is
 * not known is left out.
 */
final class Footnote {

    private static final String SENTENCE_ENDS = ".!?";
    private static final String QUARANTINED = "quarantined";

    private final CitedSource source;
    private final List<Run> runs = new ArrayList<>();

    private Footnote(CitedSource source) {
        this.source = source;
    }

    /** @param statement that it stands on: a quote that says the same is not said twice */
    static List<Run> of(CitedSource source, String statement) {
        var note = new Footnote(source);
        note.writeWork();
        note.writePlace(statement);
        return List.copyOf(note.runs);
    }

    private void writeWork() {
        source.author().map(Signs::line).filter(author -> !author.isEmpty())
                .ifPresent(author -> runs.add(Run.of(author + ", ")));
        var article = source.citation().article();
        var title = Signs.line(article.title());
        runs.add(Run.italic(title.isEmpty() ? article.id() : title));
        var imprint = imprint();
        runs.add(Run.of(imprint));
        WebAddress.of(article.url()).ifPresent(address -> {
            runs.add(Run.of(", "));
            runs.add(Run.address(address));
        });
        runs.add(Run.of(". "));
    }

    private String imprint() {
        var article = source.citation().article();
        var outlet = article.source().map(Signs::line).filter(name -> !name.isEmpty()).map(", "::concat).orElse("");
        return outlet + article.published().map(day -> " (" + LegalDate.of(day) + ")").orElse("");
    }

    private void writePlace(String statement) {
        var citation = source.citation();
        var quote = Signs.line(PlainText.line(citation.quote()));
        var said = quote.equals(Signs.line(statement)) ? "." : ": “" + quote + "”" + end(quote);
        runs.add(Run.of(place(citation) + said + standing(citation) + verdict(citation)));
    }

    /** A sentence that ends within the marks has ended. */
    private static String end(String quote) {
        return SENTENCE_ENDS.indexOf(quote.isEmpty() ? '.' : quote.codePointBefore(quote.length())) < 0 ? "." : "";
    }

    private static String place(CitationDocument citation) {
        var characters = "haracters " + citation.start() + "–" + citation.end();
        return citation.page().map(page -> "Page " + page + ", c" + characters).orElse("C" + characters);
    }

    private static String standing(CitationDocument citation) {
        return citation.standing().filter(QUARANTINED::equals).map(known -> " Of a quarantined source.").orElse("");
    }

    private static String verdict(CitationDocument citation) {
        return citation.verdict() == Verdict.VERIFIED ? "" : " Not verified: " + citation.verdict() + ".";
    }

    /** Addresses that lead to the web. */
    static final class WebAddress {

        private static final List<String> SCHEMES = List.of("http", "https");

        private WebAddress() {
        }

        static Optional<String> of(Optional<URI> url) {
            return url.filter(address -> address.getScheme() != null && address.getHost() != null)
                    .filter(address -> SCHEMES.stream().anyMatch(address.getScheme()::equalsIgnoreCase))
                    .map(URI::toASCIIString);
        }
    }
}
