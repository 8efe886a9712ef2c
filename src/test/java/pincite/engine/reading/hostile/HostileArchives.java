package pincite.engine.reading.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents that are packed: those that grow without end when unpacked, and those that bring entities of their own. */
final class HostileArchives {

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String KINDS = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private HostileArchives() {
    }

    static Stream<Hostile> all(String secret) {
        return Stream.concat(word(secret), text(secret));
    }

    private static Stream<Hostile> word(String secret) {
        return Stream.of(word("200 MB of spaces", "", "<w:p><w:r><w:t>" + " ".repeat(1_000), 200_000),
                word("60 MB of words", "", "<w:p><w:r><w:t>Dust.</w:t></w:r></w:p>", 1_500_000),
                word("an entity of entities", laughs(), "<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>", 1),
                word("an entity from elsewhere", external(secret), "<w:p><w:r><w:t>Dust &x;</w:t></w:r></w:p>", 1),
                word("a document from elsewhere", "<!DOCTYPE x SYSTEM \"" + secret + "\">",
                        "<w:p><w:r><w:t>Dust</w:t></w:r></w:p>", 1),
                word("tables 5,000 deep", "", "<w:tbl><w:tr><w:tc>", 5_000),
                word("paragraphs 100,000 deep", "", "<w:p>", 100_000),
                word("runs 20,000 deep", "", "<w:p><w:r><w:t>", 20_000),
                Hostile.bytes("docx: 20,000 entries", many()), Hostile.bytes("docx: a zip within", nested()),
                Hostile.bytes("docx: names that climb", zip("word/document.xml", "../../../etc/passwd")),
                Hostile.bytes("docx: without parts", zip("word/document.xml")));
    }

    private static Hostile word(String name, String declared, String body, int times) {
        return Hostile.bytes("docx: " + name, packed(zip -> {
            put(zip, "[Content_Types].xml", KINDS, "", 0);
            put(zip, "_rels/.rels", RELATIONS, "", 0);
            put(zip, "word/document.xml", "<?xml version=\"1.0\"?>" + declared
                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
                    body, times);
        }));
    }

    private static Stream<Hostile> text(String secret) {
        return Stream.of(text("200 MB of spaces", "", "<text:p>" + " ".repeat(1_000), 200_000),
                text("an entity of entities", laughs(), "<text:p>Dust &e9;</text:p>", 1),
                text("an entity from elsewhere", external(secret), "<text:p>Dust &x;</text:p>", 1),
                text("spans 100,000 deep", "", "<text:span>Dust ", 100_000),
                text("tables 5,000 deep", "", "<table:table><table:table-row><table:table-cell><text:p>x</text:p>",
                        5_000),
                text("lists 20,000 deep", "", "<text:list><text:list-item><text:p>x</text:p>", 20_000),
                text("a paragraph within each", "", "<text:p>Dust", 20_000),
                text("100,000 paragraphs", "", "<text:p>Dust</text:p>", 100_000));
    }

    private static Hostile text(String name, String declared, String body, int times) {
        return Hostile.bytes("odt: " + name, packed(zip -> {
            stored(zip);
            put(zip, "content.xml",
                    "<?xml version=\"1.0\"?>" + declared + "<office:document-content><office:body><office:text>", body,
                    times);
        }));
    }

    static String laughs() {
        var declared = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int each = 1; each < 10; each++) {
            declared.append("<!ENTITY e").append(each).append(" \"").append(("&e" + (each - 1) + ";").repeat(10))
                    .append("\">");
        }
        return declared.append("]>").toString();
    }

    static String external(String secret) {
        return "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret + "\">]>";
    }

    /** Writes what is packed. */
    private interface Packing {

        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] packed(Packing packing) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            packing.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) {
        return packed(zip -> {
            for (var name : names) {
                put(zip, name, "x", "", 0);
            }
        });
    }

    private static byte[] many() {
        return packed(zip -> {
            put(zip, "word/document.xml", "x", "", 0);
            for (int each = 0; each < 20_000; each++) {
                put(zip, "word/" + each, "", "", 0);
            }
        });
    }

    private static byte[] nested() {
        return packed(zip -> {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(zip("word/document.xml"));
        });
    }

    private static void put(ZipOutputStream zip, String name, String head, String body, int times) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(head.getBytes(StandardCharsets.UTF_8));
        var block = body.repeat(Math.min(times, 1_000)).getBytes(StandardCharsets.UTF_8);
        for (int left = times; left > 0; left -= 1_000) {
            zip.write(block);
        }
    }

    private static void stored(ZipOutputStream zip) throws IOException {
        var bytes = ODT.getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
