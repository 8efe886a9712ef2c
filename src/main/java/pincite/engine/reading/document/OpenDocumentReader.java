package pincite.engine.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Byline;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;

/** A text of OpenDocument (.odt), as OASIS OpenDocument 1.3 has it: its body, without notes and tracked changes. */
@Singleton
public final class OpenDocumentReader implements ArticleReader {

    /** What is nested deeper stands beside each other. */
    private static final int DEEPEST = 100;
    /** A text with words in it is written whole; what stands within is a part of it. */
    private static final Set<String> WHOLE = Set.of("table:table", "text:p", "text:h");

    @Override
    public String version() {
        return "odt-1";
    }

    /** Its kind stands first, and as it is. */
    @Override
    public boolean reads(Content content) {
        return content.startsWith("PK\3\4")
                && content.beginning().contains("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Override
    public List<ReadArticle> read(Content content) throws UnreadableContentException {
        var body = xml(content, "content.xml").map(each -> each.getElementsByTag("office:text").first())
                .orElseThrow(() -> new UnreadableContentException("has no text in it"));
        body.getElementsByTag("text:tracked-changes").remove();
        body.getElementsByTag("text:note").remove();
        body.getElementsByTag("office:annotation").remove();
        var text = String.join("\n\n", blocks(body));
        if (text.isBlank()) {
            throw new UnreadableContentException("has no words in it");
        }
        return List.of(ReadArticle.of(text.strip(), particulars(xml(content, "meta.xml")).or(Byline.of(text))));
    }

    /** Without entities of its own making: jsoup knows those of XML alone. */
    private static Optional<Document> xml(Content content, String name) throws UnreadableContentException {
        return ZipEntries.bytes(content, name)
                .map(bytes -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "",
                        Parser.xmlParser().setMaxDepth(DEEPEST)));
    }

    private static List<String> blocks(Element body) {
        var blocks = new ArrayList<String>();
        for (var element : body.getAllElements()) {
            var written = isWithinWhole(element) ? "" : written(element);
            if (!written.isEmpty()) {
                blocks.add(written);
            }
        }
        return blocks;
    }

    private static boolean isWithinWhole(Element element) {
        return element.parents().stream().anyMatch(each -> WHOLE.contains(each.tagName()));
    }

    private static String written(Element element) {
        return switch (element.tagName()) {
            case "text:h" -> marked("## ", element);
            case "text:p" -> marked(isItem(element) ? "- " : "", element);
            case "table:table" ->
                TableRows.of(element.getElementsByTag("table:table-row").stream().filter(row -> isRowOf(element, row))
                        .map(row -> row.children().stream().filter(cell -> cell.tagName().equals("table:table-cell"))
                                .map(cell -> PlainWords.of(words(cell)))
                                .toList())
                        .toList());
            default -> "";
        };
    }

    private static String marked(String mark, Element element) {
        var words = PlainWords.of(words(element));
        return words.isEmpty() ? "" : mark + words;
    }

    private static String words(Element element) {
        element.getElementsByTag("text:s").forEach(space -> space.text(" "));
        element.getElementsByTag("text:tab").forEach(tab -> tab.text(" "));
        element.getElementsByTag("text:line-break").forEach(line -> line.text(" "));
        return element.wholeText();
    }

    private static boolean isRowOf(Element table, Element row) {
        return row.parents().stream().filter(each -> each.tagName().equals("table:table")).findFirst()
                .filter(each -> each == table).isPresent();
    }

    private static boolean isItem(Element element) {
        return element.parents().stream().anyMatch(each -> each.tagName().equals("text:list-item"));
    }

    private static Particulars particulars(Optional<Document> meta) {
        return Particulars.NONE.with(Particular.TITLE, words(meta, "dc:title"), Provenance.FILE)
                .with(Particular.AUTHOR, words(meta, "meta:initial-creator").or(() -> words(meta, "dc:creator")),
                        Provenance.FILE)
                .with(Particular.PUBLISHED, words(meta, "meta:creation-date").map(when -> when.split("T")[0]),
                        Provenance.FILE)
                .with(Particular.LANGUAGE, words(meta, "dc:language"), Provenance.FILE);
    }

    private static Optional<String> words(Optional<Document> meta, String name) {
        return meta.flatMap(each -> each.getElementsByTag(name).stream().findFirst()).map(Element::text)
                .filter(text -> !text.isBlank());
    }
}
