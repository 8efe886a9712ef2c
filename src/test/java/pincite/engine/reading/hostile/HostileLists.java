package pincite.engine.reading.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Feeds, lists in JSON and archives of the web that are too long, too deep or lie about their lengths. */
final class HostileLists {

    private static final String ENTRY = "<item><title>Dust</title><description>The quarry lost its licence.</description></item>";
    private static final String RECORD = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/b\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ";

    private HostileLists() {
    }

    static Stream<Hostile> all(String secret) {
        return Stream.concat(feeds(secret), Stream.concat(json(), archives()));
    }

    private static Stream<Hostile> feeds(String secret) {
        return Stream.of(rss("100,000 entries", "", ENTRY.repeat(100_000)),
                rss("an entity of entities", HostileArchives.laughs(), ENTRY.replace("Dust", "&e9;")),
                rss("an entity from elsewhere", HostileArchives.external(secret), ENTRY.replace("Dust", "&x;")),
                rss("a document from elsewhere", "<!DOCTYPE rss SYSTEM \"" + secret + "\">", ENTRY),
                rss("elements 100,000 deep", "", "<a>".repeat(100_000)),
                rss("an entry 100,000 deep", "", ENTRY.replace("The quarry", "&lt;div&gt;".repeat(100_000))),
                rss("cut off", "", ENTRY + "<item>"),
                Hostile.text("atom: an entity from elsewhere",
                        "<?xml version=\"1.0\"?>" + HostileArchives.external(secret)
                                + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>&x;</title></feed>"),
                Hostile.text("atom: bytes that are no XML",
                        "<?xml version=\"1.0\" encoding=\"utf-99\"?><feed><entry>\0</entry></feed>"));
    }

    private static Hostile rss(String name, String declared, String entries) {
        return Hostile.text("rss: " + name, "<?xml version=\"1.0\"?>" + declared
                + "<rss version=\"2.0\"><channel><title>x</title>" + entries + "</channel></rss>");
    }

    private static Stream<Hostile> json() {
        return Stream.of(json("lists 100,000 deep", "{\"text\":" + "[".repeat(100_000)),
                json("objects 100,000 deep", "{\"a\":".repeat(100_000)),
                json("a number of 60,000 digits", "{\"text\":\"Dust.\",\"n\":" + "9".repeat(60_000) + "}"),
                json("a number beyond numbers", "{\"text\":\"Dust.\",\"n\":1e999999999}"),
                json("a text twice", "{\"text\":\"Dust.\",\"text\":\"Noise.\"}"),
                json("a name of 1 MB", "{\"" + "x".repeat(1_000_000) + "\":1,\"text\":\"Dust.\"}"),
                json("a text of 30 MB", "{\"text\":\"" + "x".repeat(30_000_000) + "\"}"),
                json("100,000 articles", "{\"title\":\"a\",\"text\":\"Dust.\"}\n".repeat(100_000)),
                json("half of a pair", "{\"text\":\"Dust \\ud83d.\"}"), json("a text that is a number", "{\"text\":7}"),
                json("nothing in it", "[{}]"), json("1 MB of brackets", "[{".repeat(500_000)),
                json("an address that is a script",
                        "{\"text\":\"Dust.\",\"url\":\"javascript:alert(1)\",\"id\":\"../../etc/passwd\"}"),
                json("a title of controls", "{\"text\":\"Dust.\",\"title\":\"\\u0000\\u202e\\ufeff\"}"));
    }

    private static Hostile json(String name, String text) {
        return Hostile.text("json: " + name, text);
    }

    private static Stream<Hostile> archives() {
        var page = record("<html><body><p>Dust.</p>");
        var packed = packed(page, 1);
        return Stream.of(
                Hostile.text("warc: a length beyond its end", RECORD + "2000000000\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx"),
                Hostile.text("warc: a length below nothing", RECORD + "-5\r\n\r\nx"),
                Hostile.text("warc: a length that is no number", RECORD + "x\r\n\r\nx"),
                Hostile.text("warc: its mark alone", "WARC/1.0\r\n\r\n"),
                Hostile.text("warc: 100,000 fields", "WARC/1.0\r\n" + "X: y\r\n".repeat(100_000) + "\r\n"),
                Hostile.bytes("warc: cut off in its packing", Arrays.copyOf(packed, packed.length / 2)),
                Hostile.bytes("warc: 20,000 records", packed(page, 20_000)),
                Hostile.bytes("warc: 1 GB of one page",
                        packed(record("<html><body>" + "<p>Dust.</p>".repeat(80_000)), 1_000)),
                Hostile.bytes("warc: 100 MB of spaces", packed(record(" ".repeat(100_000_000)), 1)),
                Hostile.bytes("warc: no kind of content",
                        packed(new String(page, StandardCharsets.UTF_8)
                                .replace("Content-Type: text/html", "X-Content-Xx: text/html")
                                .getBytes(StandardCharsets.UTF_8), 1)),
                Hostile.bytes("warc: a page 100,000 deep",
                        packed(record("<html><body>" + "<div>".repeat(100_000)), 1)));
    }

    private static byte[] record(String html) {
        var answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + html.length() + "\r\n\r\n"
                + html;
        return (RECORD + answer.length() + "\r\n\r\n" + answer + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** As often as named, packed as one. */
    private static byte[] packed(byte[] record, int times) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes, 65_536)) {
            for (int each = 0; each < times; each++) {
                zip.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
