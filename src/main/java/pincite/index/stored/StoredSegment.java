package pincite.index.stored;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;

/**
 * A passage's text and metadata, deflated (RFC 1951): its sentences repeat its text, which costs next to nothing this way. Numbers stay
 * numbers, everything else becomes text.
 */
public final class StoredSegment {

    private static final char NUMBER = 'i';
    private static final char TEXT = 's';

    private StoredSegment() {
    }

    public static byte[] bytes(TextSegment segment) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            write(segment, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void write(TextSegment segment, DataOutputStream out) throws IOException {
        write(segment.text(), out);
        out.writeShort(segment.metadata().toMap().size());
        for (Map.Entry<String, Object> entry : segment.metadata().toMap().entrySet()) {
            write(entry.getKey(), out);
            writeValue(entry.getValue(), out);
        }
    }

    private static void writeValue(Object value, DataOutputStream out) throws IOException {
        if (value instanceof Integer number) {
            out.writeByte(NUMBER);
            out.writeInt(number);
        } else {
            out.writeByte(TEXT);
            write(String.valueOf(value), out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws UncheckedIOException where the bytes are none of a segment */
    public static TextSegment segment(InputStream bytes) {
        var inflater = new Inflater(true);
        try (var in = new DataInputStream(new InflaterInputStream(bytes, inflater))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("No passage of an index", e);
        } finally {
            inflater.end();
        }
    }

    private static TextSegment read(DataInputStream in) throws IOException {
        var text = readText(in);
        var metadata = new LinkedHashMap<String, Object>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            var name = readText(in);
            metadata.put(name, in.readByte() == NUMBER ? (Object) in.readInt() : readText(in));
        }
        return TextSegment.from(text, Metadata.from(metadata));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
