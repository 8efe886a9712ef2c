package pincite.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A document of Word, with real footnotes; the same answer makes the same bytes. */
final class WordExport {

    /** Of a document that has no day of its own. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final XWPFDocument document;
    private final List<List<Run>> notes;
    /** How many footnotes are there: a number that comes again leads to none of its own. */
    private int written;

    private WordExport(XWPFDocument document, List<List<Run>> notes) {
        this.document = document;
        this.notes = notes;
    }

    static byte[] of(Manuscript manuscript) {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            WordStyles.addTo(document);
            var export = new WordExport(document, manuscript.notes());
            manuscript.paragraphs().forEach(export::write);
            describe(document, manuscript);
            document.write(bytes);
            return SameZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write a document for Word", e);
        }
    }

    private static void describe(XWPFDocument document, Manuscript manuscript) {
        var day = Date.from(manuscript.day().orElse(EARLIEST).atStartOfDay().toInstant(ZoneOffset.UTC));
        var properties = document.getProperties().getCoreProperties();
        properties.setCreator("Pincite");
        properties.setTitle(manuscript.title());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
    }

    private void write(Paragraph paragraph) {
        var made = document.createParagraph();
        made.setStyle(WordStyles.of(paragraph.kind()));
        var runs = paragraph.runs();
        for (int each = 0; each < runs.size(); each++) {
            if (each > 0 && runs.get(each).isNote() && runs.get(each - 1).isNote()) {
                raise(made, ", ");
            }
            write(made, runs.get(each));
        }
    }

    private void write(XWPFParagraph paragraph, Run run) {
        if (!run.isNote()) {
            writeWords(paragraph, run);
        } else if (run.note() > written) {
            written = run.note();
            paragraph.addFootnoteReference(footnote(notes.get(run.note() - 1)));
        } else {
            // A footnote can be pointed at once; after that its number is said.
            raise(paragraph, String.valueOf(run.note()));
        }
    }

    private static void writeWords(XWPFParagraph paragraph, Run run) {
        var made = paragraph.createRun();
        made.setText(run.text());
        if (run.style() == Run.Style.ITALIC) {
            made.setItalic(true);
        }
    }

    private XWPFFootnote footnote(List<Run> words) {
        var footnote = document.createFootnote();
        var paragraph = footnote.createParagraph();
        paragraph.setStyle(WordStyles.FOOTNOTE);
        paragraph.createRun().setText(" ");
        words.forEach(run -> writeWords(paragraph, run));
        return footnote;
    }

    private static void raise(XWPFParagraph paragraph, String words) {
        var made = paragraph.createRun();
        made.setStyle(WordStyles.REFERENCE);
        made.setText(words);
    }
}
