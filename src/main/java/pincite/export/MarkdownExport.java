package pincite.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pincite.markup.MarkdownText;

/** Markdown with footnotes, as GitHub, Obsidian and Pandoc read them. */
final class MarkdownExport {

    private MarkdownExport() {
    }

    static String of(Manuscript manuscript) {
        var body = manuscript.paragraphs().stream().map(MarkdownExport::paragraph).collect(Collectors.joining("\n\n"));
        var notes = IntStream.range(0, manuscript.notes().size())
                .mapToObj(each -> "[^" + (each + 1) + "]: " + runs(manuscript.notes().get(each)))
                .collect(Collectors.joining("\n"));
        return body + "\n" + (notes.isEmpty() ? "" : "\n" + notes + "\n");
    }

    private static String paragraph(Paragraph paragraph) {
        var words = runs(paragraph.runs());
        return switch (paragraph.kind()) {
            case QUESTION -> "# " + words;
            case LEAD -> "**" + words + "**";
            case ITEM -> "- " + words;
            case STATEMENT, REMARK -> words;
        };
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(MarkdownExport::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        if (run.isNote()) {
            return "[^" + run.note() + "]";
        }
        return switch (run.style()) {
            case PLAIN -> MarkdownText.escaped(run.text());
            case ITALIC -> "*" + MarkdownText.escaped(run.text()) + "*";
            case ADDRESS -> "<" + run.text() + ">";
        };
    }
}
