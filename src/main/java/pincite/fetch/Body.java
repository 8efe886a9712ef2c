package pincite.fetch;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** What a page consists of: as much as one may be, also once it is unpacked. */
final class Body {

    static final int MOST = 10_000_000;

    private static final int RATIO = 20;

    private Body() {
    }

    /**
     * @param coding how the host says that it packed it, though it was asked not to
     */
    static byte[] read(InputStream sent, String coding) throws IOException {
        var bytes = limited(sent, MOST, "It is larger than 10 MB.");
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> bytes;
            case "gzip", "x-gzip" -> unpacked(bytes, GZIPInputStream::new);
            case "deflate" -> unpacked(bytes, InflaterInputStream::new);
            default -> throw new RefusedFetchException("It is packed in a way that is not read.");
        };
    }

    private static byte[] unpacked(byte[] packed, Unpacking unpacking) throws IOException {
        long most = Math.min(MOST, (long) RATIO * packed.length);
        try (var unpacked = unpacking.of(new ByteArrayInputStream(packed))) {
            return limited(unpacked, (int) most, "It is packed, and much larger than it was sent.");
        } catch (ZipException | EOFException e) {
            throw new RefusedFetchException("It is packed, and damaged.");
        }
    }

    private static byte[] limited(InputStream stream, int most, String otherwise) throws IOException {
        var bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new RefusedFetchException(otherwise);
        }
        return bytes;
    }

    /** How something packed is read. */
    private interface Unpacking {

        InputStream of(InputStream packed) throws IOException;
    }
}
