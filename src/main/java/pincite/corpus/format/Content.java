package pincite.corpus.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What came in: bytes, and the name that they came under. What they are is told by the bytes; the name is a hint. */
public final class Content {

    /** Of a file that is read: a court's filing with pictures may have as much; of words alone it is far less. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private static final int BEGINNING = 4_096;

    private final String name;
    private final byte[] bytes;

    public Content(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public int size() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the name ends so, in letters of any case. */
    public boolean isNamed(String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith(extension);
    }

    public boolean startsWith(String latin) {
        return beginning().startsWith(latin);
    }

    /** The first 4,096 bytes, each as one character. */
    public String beginning() {
        return new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** Empty where the bytes are no UTF-8; a mark of the byte order is left out. */
    public Optional<String> utf8() {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes";
    }
}
