package pincite.engine.reading.message;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import pincite.corpus.format.VisibleText;

/** The plain text of a mail: its lines are broken where they were full, and its paragraphs are set apart. */
final class Plain {

    private static final Pattern APART = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern KEPT = Pattern.compile("^(?:[-*•>|]|\\d+[.)]|\\s{4}).*");

    private Plain() {
    }

    static String paragraphs(String text) {
        var clean = CONTROL.matcher(VisibleText.of(text).replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        var body = clean.split("\\n-- \\n", 2)[0];
        return Arrays.stream(APART.split(body)).map(Plain::joined).filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n")).strip();
    }

    static String inOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Lists, quotations and tables keep their lines. */
    private static String joined(String paragraph) {
        var lines = paragraph.lines().toList();
        return lines.stream().anyMatch(line -> KEPT.matcher(line).matches())
                ? lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"))
                : lines.stream().map(String::strip).collect(Collectors.joining(" "));
    }
}
