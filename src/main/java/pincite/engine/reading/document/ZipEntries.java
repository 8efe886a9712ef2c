package pincite.engine.reading.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

import pincite.corpus.format.Content;
import pincite.corpus.format.UnreadableContentException;

/** What is packed in a document: read as far as a limit, whatever sizes it names. */
final class ZipEntries {

    private static final int MOST_BYTES = 50_000_000;
    private static final int MOST_ENTRIES = 5_000;

    private ZipEntries() {
    }

    /** As far as they can be read. */
    static Set<String> names(Content content) {
        var names = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
            long left = MOST_BYTES;
            for (var entry = zip.getNextEntry(); entry != null && names.size() < MOST_ENTRIES
                    && left > 0; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                left -= zip.skip(left);
            }
        } catch (IOException | IllegalArgumentException e) {
            return names;
        }
        return names;
    }

    static Optional<byte[]> bytes(Content content, String name) throws UnreadableContentException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Optional.of(withinLimit(zip.readNBytes(MOST_BYTES + 1)));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableContentException("is damaged: what is packed in it cannot be unpacked", e);
        }
    }

    private static byte[] withinLimit(byte[] bytes) throws UnreadableContentException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableContentException("unpacks to more than 50 MB of text");
        }
        return bytes;
    }
}
