package pincite.channel;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.corpus.Sha256;
import pincite.english.PlainText;
import pincite.markup.MarkdownText;
import pincite.record.CitationDocument;
import pincite.record.TimelineDocument;
import pincite.record.TimelineDocument.EventDocument;

/** A timeline to take along: as Markdown, and as iCalendar (RFC 5545). */
public final class TimelineText {

    private static final String LINE_END = "\r\n";
    /** In octets, as RFC 5545, section 3.1, wants it. */
    private static final int LONGEST_LINE = 75;

    private TimelineText() {
    }

    /** A line for each event. */
    public static String plain(TimelineDocument timeline) {
        return timeline.note().map(note -> note + "\n").orElse("") + timeline.events().stream()
                .map(event -> when(event) + "  " + event.text() + "\n    " + sources(event) + "\n")
                .collect(Collectors.joining());
    }

    public static String markdown(TimelineDocument timeline) {
        var title = "# Timeline" + timeline.about().map(about -> ": " + MarkdownText.escaped(about)).orElse("")
                + "\n\n";
        return title + timeline.note().map(note -> note + "\n").orElse("") + timeline.events().stream()
                .map(event -> "- **" + when(event) + "** " + MarkdownText.escaped(event.text()) + " ("
                        + MarkdownText.escaped(sources(event)) + ")\n")
                .collect(Collectors.joining());
    }

    /** "~" before what is reckoned from the day of publication. */
    private static String when(EventDocument event) {
        return (event.stated() ? "" : "~") + event.when();
    }

    private static String sources(EventDocument event) {
        return event.citations().stream().map(CitationDocument::origin).collect(Collectors.joining("; "));
    }

    /** Days without hours; the same timeline makes the same bytes. */
    public static String calendar(TimelineDocument timeline) {
        return Stream.of(Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pincite//Timeline//EN"),
                timeline.events().stream().flatMap(TimelineText::lines), Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines).map(TimelineText::folded).collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static Stream<String> lines(EventDocument event) {
        var citation = event.citations().get(0);
        var id = Sha256.of(citation.href() + " " + event.when()).substring(0, 32);
        return Stream.of("BEGIN:VEVENT", "UID:" + id + "@pincite",
                "DTSTAMP:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.from()) + "T000000Z",
                "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.from()),
                "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.to().plusDays(1)),
                "SUMMARY:" + escaped(event.text()),
                "DESCRIPTION:"
                        + escaped((event.stated() ? "" : "Reckoned from the day of publication. ") + sources(event)),
                "END:VEVENT");
    }

    private static String escaped(String text) {
        return PlainText.line(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A longer line goes on after a space, and no character is cut in two. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var sign = Character.toString(line.codePointAt(at));
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(sign);
            octets += size;
        }
        return folded.toString();
    }
}
