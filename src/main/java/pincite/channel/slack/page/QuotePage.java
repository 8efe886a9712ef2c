package pincite.channel.slack.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.corpus.Article;
import pincite.corpus.Span;

/** A quote in its paragraphs, who wrote it and where the whole stands: a page that needs nothing else and leads nowhere here. */
record QuotePage(Article article, Span span) {

    /** Code points on each side. */
    private static final int AROUND = 1_000;
    private static final String PARAGRAPH = "\n\n";
    private static final String HEAD = """
                                       <!DOCTYPE html>
                                       <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                                       <meta name="robots" content="noindex"><title>%s</title><style>
                                       :root { color-scheme: light dark } body { font: 1.05rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
                                       h1 { font-size: 1.4rem; line-height: 1.3 } p.from { opacity: .75 } blockquote { margin: 1.5rem 0; white-space: pre-line; overflow-wrap: anywhere }
                                       mark { background: #ffe08a; color: #1c2430 }
                                       </style></head><body>
                                       """;

    String html() {
        var publication = article.publication();
        var title = publication.title().isBlank() ? article.id() : publication.title();
        var from = Stream.of(publication.source(), publication.published().map(LocalDate::toString))
                .flatMap(Optional::stream).map(QuotePage::escaped).collect(Collectors.joining(" · "));
        return HEAD.formatted(escaped(title)) + "<h1>" + escaped(title) + "</h1>\n<p class=\"from\">" + from
                + "</p>\n<blockquote>" + escaped(before()) + "<mark>" + escaped(article.text().slice(span)) + "</mark>"
                + escaped(after()) + "</blockquote>\n" + original(publication.url()) + "</body></html>\n";
    }

    private static String original(Optional<URI> url) {
        return url.filter(address -> "https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                .map(address -> "<p><a rel=\"noreferrer noopener\" href=\"" + escaped(address.toASCIIString())
                        + "\">The original</a></p>\n")
                .orElse("");
    }

    private String before() {
        int from = Math.max(0, span.start() - AROUND);
        var text = from == span.start() ? "" : article.text().slice(new Span(from, span.start()));
        int paragraph = text.lastIndexOf(PARAGRAPH);
        return paragraph >= 0 ? text.substring(paragraph).stripLeading() : (from > 0 ? "… " : "") + text.stripLeading();
    }

    private String after() {
        int length = article.text().length();
        int to = Math.min(length, span.end() + AROUND);
        var text = to == span.end() ? "" : article.text().slice(new Span(span.end(), to));
        int paragraph = text.indexOf(PARAGRAPH);
        return paragraph >= 0 ? text.substring(0, paragraph) : text.stripTrailing() + (to < length ? " …" : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
