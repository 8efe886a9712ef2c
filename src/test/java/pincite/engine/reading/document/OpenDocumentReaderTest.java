package pincite.engine.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.ArticleReaderContract;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;

class OpenDocumentReaderTest extends ArticleReaderContract {

    private static final String KIND = "application/vnd.oasis.opendocument.text";

    @Override
    protected ArticleReader reader() {
        return new OpenDocumentReader();
    }

    @Override
    protected List<Content> examples() {
        return List.of(document("<text:p>The quarry lost its licence.</text:p>"),
                document(
                        "<text:h text:outline-level=\"1\">Ruling</text:h><text:p>Zoë<text:s/>Ångström wrote it.<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>"
                                + "<text:list><text:list-item><text:p>Dust</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>"
                                + "<table:table-cell><text:p>Dust</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2023</text:p></table:table-cell><table:table-cell><text:p>40</text:p></table:table-cell></table:table-row></table:table>"));
    }

    private static Content document(String body) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            stored(zip, "mimetype", KIND);
            put(zip, "content.xml", "<?xml version=\"1.0\"?><office:document-content><office:body><office:text>" + body
                    + "</office:text></office:body></office:document-content>");
            put(zip, "meta.xml",
                    "<office:document-meta><office:meta><dc:title>On the quarry</dc:title><meta:initial-creator>Ada Lind</meta:initial-creator><meta:creation-date>2024-03-05T10:00:00</meta:creation-date></office:meta></office:document-meta>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Content("memo.odt", bytes.toByteArray());
    }

    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void headingsListsAndTablesStayWhatTheyAre() throws Exception {
        var memo = reader().read(examples().get(1)).get(0);
        assertThat(memo.text()).isEqualTo(
                "## Ruling\n\nZoë Ångström wrote it.\n\n- Dust\n\n| Year | Dust |\n| --- | --- |\n| 2023 | 40 |");
        assertThat(memo.particulars().of(Particular.PUBLISHED)).contains("2024-03-05");
        assertThat(memo.particulars().of(Particular.AUTHOR)).contains("Ada Lind");
    }

    @Test
    void declaredEntitiesAreNotMadeIntoText() throws Exception {
        var bomb = document(
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><text:p>The quarry &b; lost.</text:p>");
        assertThat(reader().read(bomb).get(0).text()).doesNotContain("aaaaaaaaaa\naaaa").hasSizeLessThan(200);
    }
}
