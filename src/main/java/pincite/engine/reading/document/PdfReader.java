package pincite.engine.reading.document;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Byline;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;
import pincite.corpus.format.VisibleText;

/** A PDF with a text layer; a quote of it also has its page. */
@Singleton
public final class PdfReader implements ArticleReader {

    private static final int MOST_PAGES = 2_000;
    /** A scanned page may have a number or a stamp that is text. */
    private static final int FEWEST_LETTERS = 20;
    private static final int NAMED_PAGES = 10;

    @Override
    public String version() {
        return "pdf-1";
    }

    /** The mark may stand behind some bytes of a mailer. */
    @Override
    public boolean reads(Content content) {
        int mark = content.beginning().indexOf("%PDF-");
        return mark >= 0 && mark < 1_024;
    }

    @Override
    public List<ReadArticle> read(Content content) throws UnreadableContentException {
        try (var document = Loader.loadPDF(content.bytes())) {
            return List.of(read(document));
        } catch (InvalidPasswordException e) {
            throw new UnreadableContentException("is locked with a password: save it without one", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableContentException("is damaged, or no PDF that can be read", e);
        }
    }

    private static ReadArticle read(PDDocument document) throws IOException, UnreadableContentException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableContentException("has " + document.getNumberOfPages() + " pages; up to " + MOST_PAGES
                    + " are read: split it");
        }
        var pages = PageLines.withoutFurniture(lines(document));
        var scanned = scanned(pages);
        if (scanned.size() == pages.size()) {
            throw new UnreadableContentException("is scanned: run OCR first; "
                    + (pages.size() == 1 ? "its page has" : "its " + pages.size() + " pages have") + " no text");
        }
        return article(document, PagedText.of(pages), scanned);
    }

    private static List<List<String>> lines(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setSuppressDuplicateOverlappingText(true);
        var pages = new ArrayList<List<String>>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).lines().map(PdfReader::clean).toList());
        }
        return pages;
    }

    private static String clean(String line) {
        return VisibleText.of(line).replaceAll("\\p{Cntrl}", " ").replaceAll("[ \\u00A0\\t]+", " ").strip();
    }

    /** Counted from 1. */
    private static List<Integer> scanned(List<List<String>> pages) {
        return IntStream.range(0, pages.size()).filter(page -> letters(pages.get(page)) < FEWEST_LETTERS)
                .map(page -> page + 1).boxed().toList();
    }

    private static long letters(List<String> lines) {
        return lines.stream().flatMapToInt(String::codePoints).filter(Character::isLetter).count();
    }

    private static ReadArticle article(PDDocument document, PagedText text, List<Integer> scanned) {
        var article = new ReadArticle("", text.text(), particulars(document).or(Byline.of(text.text())), text.starts(),
                List.of());
        return scanned.isEmpty()
                ? article
                : article.remarking("no text on " + named(scanned)
                        + ": empty or scanned; run OCR if something stands there");
    }

    private static String named(List<Integer> pages) {
        var first = pages.stream().limit(NAMED_PAGES).map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "page " : "pages ") + first
                + (pages.size() > NAMED_PAGES ? " and " + (pages.size() - NAMED_PAGES) + " more" : "");
    }

    private static Particulars particulars(PDDocument document) {
        var information = document.getDocumentInformation();
        return Particulars.NONE.with(Particular.TITLE, title(information.getTitle()), Provenance.FILE)
                .with(Particular.AUTHOR, Optional.ofNullable(information.getAuthor()), Provenance.FILE)
                .with(Particular.PUBLISHED, day(information.getCreationDate()), Provenance.FILE)
                .with(Particular.LANGUAGE, Optional.ofNullable(document.getDocumentCatalog().getLanguage()),
                        Provenance.FILE);
    }

    /** Many programs put the name of a file there. */
    private static Optional<String> title(String title) {
        return Optional.ofNullable(title)
                .filter(words -> words.strip().contains(" ")
                        && !words.matches("(?i).*\\.(?:docx?|indd|pdf|rtf|odt|qxd)|(?:untitled|microsoft word).*"));
    }

    /** In the zone that the file names. */
    private static Optional<String> day(Calendar calendar) {
        return Optional.ofNullable(calendar).map(
                when -> LocalDate.ofInstant(when.toInstant(), when.getTimeZone() == null
                        ? ZoneOffset.UTC
                        : when.getTimeZone().toZoneId()).toString());
    }
}
