package pincite.library;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

import pincite.access.Wall;
import pincite.corpus.Sha256;
import pincite.corpus.folder.FileName;

/** Ids of what is added, made of the names that it comes under: letters, digits and hyphens, that lead nowhere. */
final class ArticleName {

    /** In characters: an id stands in addresses and answers. */
    private static final int LONGEST = 80;
    private static final int MARK_DIGITS = 8;
    private static final String NAMELESS = "article";

    private ArticleName() {
    }

    static String ofFile(String name) {
        return plain(
                FileName.withoutExtension(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)));
    }

    /** The host, and the last parts of the path that say something. */
    static String ofAddress(URI address) {
        var host = plain(address.getHost().replaceFirst("^www\\.", "").replace('.', '-'));
        var parts = Stream.of(String.valueOf(address.getPath()).split("/")).filter(part -> !part.isBlank()).toList();
        return host + "/" + (parts.isEmpty() ? "home" : plain(FileName.withoutExtension(parts.get(parts.size() - 1))));
    }

    /** The id itself, or with the first number that makes it free. */
    static String numbered(String id, int number) {
        return number == 1 ? id : id + "-" + number;
    }

    /**
     * What an id ends with so that it can be nobody else's: none of what stands behind another wall, and none that comes by a folder. It
     * is no part of the path, whose first part names the case.
     */
    static String mark(Wall wall) {
        return "." + Sha256.of(wall.name()).substring(0, MARK_DIGITS);
    }

    private static String plain(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var cut = plain.length() <= LONGEST
                ? plain
                : plain.substring(0,
                        plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))))
                        .replaceFirst("-[^-]*$", "");
        return cut.isEmpty() ? NAMELESS : cut;
    }
}
