package pincite.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pincite.markup.Html;

/** A page to be printed, or kept as PDF: the footnotes stand at its end, and lead there and back. */
final class PrintExport {

    private static final String SKELETON = """
                                           <!doctype html>
                                           <html lang="en">
                                           <head>
                                             <meta charset="utf-8">
                                             <meta name="viewport" content="width=device-width, initial-scale=1">
                                             <meta name="color-scheme" content="light dark">
                                             <meta name="robots" content="noindex">
                                             <title>%s · Pincite</title>
                                             <link rel="icon" href="/page/icon.svg">
                                             <link rel="stylesheet" href="/page/print.css">
                                           </head>
                                           <body>
                                           <main>
                                           %s
                                           </main>
                                           %s</body>
                                           </html>
                                           """;
    private static final String NOTES = """
                                        <section class="notes" aria-labelledby="notes">
                                        <h2 id="notes">Sources</h2>
                                        <ol>
                                        %s
                                        </ol>
                                        </section>
                                        """;

    private PrintExport() {
    }

    static String of(Manuscript manuscript) {
        var body = new StringBuilder();
        IntStream.range(0, manuscript.paragraphs().size())
                .forEach(each -> body.append(paragraph(manuscript.paragraphs().get(each), each == 0)).append('\n'));
        return SKELETON.formatted(Html.escaped(manuscript.title()), body.toString().strip(), notes(manuscript));
    }

    /** The first question is the heading of all. */
    private static String paragraph(Paragraph paragraph, boolean isFirst) {
        var words = runs(paragraph.runs());
        return switch (paragraph.kind()) {
            case QUESTION -> isFirst ? "<h1>" + words + "</h1>" : "<h2>" + words + "</h2>";
            case LEAD -> "<p class=\"lead\">" + words + "</p>";
            case ITEM -> "<blockquote><p>" + words + "</p></blockquote>";
            case STATEMENT -> "<p>" + words + "</p>";
            case REMARK -> "<p class=\"remark\">" + words + "</p>";
        };
    }

    private static String notes(Manuscript manuscript) {
        var all = IntStream.range(0, manuscript.notes().size())
                .mapToObj(each -> "<li id=\"note-" + (each + 1) + "\">" + runs(manuscript.notes().get(each)) + "</li>")
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? "" : NOTES.formatted(all);
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(PrintExport::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        if (run.isNote()) {
            return "<sup><a href=\"#note-" + run.note() + "\" aria-label=\"Note " + run.note() + "\">" + run.note()
                    + "</a></sup>";
        }
        var words = Html.escaped(run.text());
        return switch (run.style()) {
            case PLAIN -> words;
            case ITALIC -> "<cite>" + words + "</cite>";
            case ADDRESS -> "<a href=\"" + words + "\" rel=\"noopener noreferrer\">" + words + "</a>";
        };
    }
}
