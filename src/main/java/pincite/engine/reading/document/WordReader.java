package pincite.engine.reading.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Byline;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;

/** A Word document (.docx): its body, without heads, notes, comments, hidden words and what was struck out. */
@Singleton
public final class WordReader implements ArticleReader {

    static {
        // POI's own limits let a small file grow to 4 GB.
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(50_000_000);
        ZipSecureFile.setMaxFileCount(5_000);
    }

    @Override
    public String version() {
        return "docx-1";
    }

    @Override
    public boolean reads(Content content) {
        return content.startsWith("PK\3\4") && ZipEntries.names(content).contains("word/document.xml");
    }

    @Override
    public List<ReadArticle> read(Content content) throws UnreadableContentException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content.bytes()))) {
            return List.of(read(document));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableContentException("is damaged, or no Word document that can be read", e);
        }
    }

    private static ReadArticle read(XWPFDocument document) throws UnreadableContentException {
        var text = document.getBodyElements().stream().map(WordReader::written).filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
        if (text.isBlank()) {
            throw new UnreadableContentException("has no words in it");
        }
        return ReadArticle.of(text.strip(),
                particulars(document.getProperties().getCoreProperties()).or(Byline.of(text)));
    }

    private static String written(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return written(paragraph);
        }
        return element instanceof XWPFTable table
                ? TableRows.of(table.getRows().stream().map(WordReader::cells).toList())
                : "";
    }

    private static String written(XWPFParagraph paragraph) {
        var words = PlainWords.of(shown(paragraph));
        return words.isEmpty() ? "" : mark(paragraph) + words;
    }

    private static String shown(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().filter(run -> !run.isVanish()).map(XWPFRun::text)
                .collect(Collectors.joining());
    }

    private static String mark(XWPFParagraph paragraph) {
        var style = Optional.ofNullable(paragraph.getStyle()).orElse("").toLowerCase(Locale.ROOT);
        if (style.startsWith("heading") || style.equals("title")) {
            return style.equals("title") ? "# " : "## ";
        }
        return paragraph.getNumID() == null ? "" : "- ";
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> PlainWords
                        .of(cell.getParagraphs().stream().map(WordReader::shown).collect(Collectors.joining(" "))))
                .toList();
    }

    private static Particulars particulars(CoreProperties properties) {
        return Particulars.NONE.with(Particular.TITLE, Optional.ofNullable(properties.getTitle()), Provenance.FILE)
                .with(Particular.AUTHOR, Optional.ofNullable(properties.getCreator()), Provenance.FILE)
                .with(Particular.PUBLISHED, Optional.ofNullable(properties.getCreated())
                        .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()),
                        Provenance.FILE);
    }
}
