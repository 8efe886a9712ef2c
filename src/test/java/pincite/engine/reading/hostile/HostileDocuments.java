package pincite.engine.reading.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF and RTF that are too long, locked, damaged or lie. */
final class HostileDocuments {

    private HostileDocuments() {
    }

    static Stream<Hostile> all() {
        return Stream.concat(pdf(), rtf());
    }

    private static Stream<Hostile> pdf() {
        var scanned = pdf(2, false);
        return Stream.of(Hostile.bytes("pdf: 10,000 pages", pdf(10_000, false)),
                Hostile.bytes("pdf: with a password", pdf(1, true)), Hostile.bytes("pdf: scanned", scanned),
                Hostile.bytes("pdf: half of one", Arrays.copyOf(scanned, scanned.length / 2)),
                Hostile.text("pdf: its mark alone", "%PDF-1.7\n"),
                Hostile.text("pdf: pages that are their own parent", one("<</Type/Pages/Kids[2 0 R]/Count 1>>")),
                Hostile.text("pdf: a count of pages that lies", one("<</Type/Pages/Kids[]/Count 2000000000>>")),
                Hostile.text("pdf: 100,000 lists deep", one("[".repeat(100_000))),
                Hostile.text("pdf: 100,000 dictionaries deep", one("<</A".repeat(100_000))),
                Hostile.text("pdf: a stream that lies about its length",
                        one("<</Length 2000000000>>stream\nx\nendstream")));
    }

    private static String one(String second) {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + second
                + "endobj\ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF";
    }

    private static byte[] pdf(int pages, boolean isLocked) {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            if (isLocked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Hostile> rtf() {
        return Stream.of(rtf("groups 100,000 deep", "{".repeat(100_000) + "Word"),
                rtf("groups that close too often", "Word" + "}".repeat(100_000)),
                rtf("binary that lies", "Word \\bin2147483647 x"), rtf("binary below nothing", "Word \\bin-5 x"),
                rtf("a number beyond numbers", "Word \\u99999999999999999999 x"),
                rtf("a word of 1 MB", "\\" + "x".repeat(1_000_000) + " Word"),
                rtf("hex cut off", "Word \\'"), rtf("a backslash at its end", "Word \\"),
                rtf("an unknown charset", "\\ansicpg99999 Word"),
                rtf("half of a pair", "Word \\u55357? x"), rtf("units beyond numbers", "\\uc2147483647 Word \\u65? x"),
                rtf("a million line ends", "Word" + "\\par ".repeat(1_000_000)));
    }

    private static Hostile rtf(String name, String words) {
        return Hostile.text("rtf: " + name, "{\\rtf1\\ansi " + words);
    }
}
