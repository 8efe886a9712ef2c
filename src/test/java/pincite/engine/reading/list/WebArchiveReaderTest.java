package pincite.engine.reading.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.ArticleReaderContract;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.ReadArticle;

class WebArchiveReaderTest extends ArticleReaderContract {

    private static final String PAGE = "<html><head><title>Quarry loses</title></head><body><article><p>The Court of Appeal in Norburg on Tuesday set aside the licence of the Alder quarry beside the school.</p>"
            + "<p>Judge Zoë Ångström wrote that the county may issue a new licence once it has measured the air for a year.</p></article></body></html>";

    @Override
    protected ArticleReader reader() {
        return new WebArchiveReader();
    }

    @Override
    protected List<Content> examples() {
        var record = record("https://ledger.example/quarry", 200, PAGE);
        return List.of(new Content("a.warc", record), new Content("a.warc.gz", packed(record)));
    }

    private static byte[] record(String address, int status, String body) {
        var http = ("HTTP/1.1 " + status + " OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
        var head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.length + "\r\n\r\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(http);
        bytes.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] record) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void eachPageThatWasAnsweredIsAnArticle() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(record("https://ledger.example/quarry", 200, PAGE));
        bytes.writeBytes(record("https://ledger.example/gone", 404, PAGE));
        bytes.writeBytes(record("https://ledger.example/empty", 200, "<html></html>"));
        var articles = reader().read(new Content("a.warc", bytes.toByteArray()));
        assertThat(articles).extracting(ReadArticle::entry).containsExactly("quarry");
        assertThat(articles.get(0).particulars().of(Particular.URL)).contains("https://ledger.example/quarry");
    }
}
