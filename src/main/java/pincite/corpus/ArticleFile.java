package pincite.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads one file as an article, or says why it is none. */
final class ArticleFile {

    /** Far above any news article (the longest court rulings have about 1 MB of text); beyond it somebody put in a wrong file. */
    static final int MAXIMUM_BYTES = 5 * 1024 * 1024;

    /** What Java puts for bytes of a file name that are no characters. */
    private static final int UNDECODED = 0xFFFD;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ArticleFile() {
    }

    /** Whatever is wrong with the one file is said of it, and keeps no other from being read. */
    static Article read(Path root, Path file) throws UnreadableArticleException {
        try {
            return article(root, file);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableArticleException("could not be read: " + e, e);
        }
    }

    private static Article article(Path root, Path file) throws UnreadableArticleException {
        var format = ArticleFormat.of(file.getFileName().toString())
                .orElseThrow(() -> new UnreadableArticleException("is no article: only "
                        + String.join(", ", ArticleFormat.allExtensions()) + " are read"));
        return format.read(checked(id(root, file), file), decode(bytes(root, file)));
    }

    private static String checked(String id, Path file) throws UnreadableArticleException {
        if (id.codePoints().allMatch(ArticleFile::isUnseen)) {
            throw new UnreadableArticleException("has a name of spaces only: give it one that can be cited");
        }
        if (file.getFileSystem().getSeparator().equals("/") && file.getFileName().toString().indexOf('\\') >= 0) {
            throw new UnreadableArticleException("has a backslash in its name, which elsewhere parts folders");
        }
        if (id.codePoints().anyMatch(point -> Character.isISOControl(point) || point == UNDECODED)) {
            throw new UnreadableArticleException(
                    "has a name with control characters, or one that this system's locale cannot read");
        }
        return id;
    }

    /** The path below the corpus folder, without the extension, the same on every operating system. */
    static String id(Path root, Path file) {
        var path = root.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static byte[] bytes(Path root, Path file) throws UnreadableArticleException {
        try {
            refuseLinkOut(root, file);
            try (var in = Files.newInputStream(file)) {
                return withinLimit(in.readNBytes(MAXIMUM_BYTES + 1));
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableArticleException("vanished while it was read, or is a link to nothing", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableArticleException("may not be read: permission denied", e);
        } catch (IOException e) {
            throw new UnreadableArticleException("could not be read: " + e.getMessage(), e);
        }
    }

    private static void refuseLinkOut(Path root, Path file) throws IOException, UnreadableArticleException {
        var real = file.toRealPath();
        if (!real.startsWith(root.toRealPath())) {
            throw new UnreadableArticleException("is a link out of the corpus folder");
        }
        if (!Files.isRegularFile(real)) {
            throw new UnreadableArticleException("is not a file; links to folders are not followed");
        }
    }

    private static byte[] withinLimit(byte[] bytes) throws UnreadableArticleException {
        if (bytes.length > MAXIMUM_BYTES) {
            throw new UnreadableArticleException("is larger than 5 MB");
        }
        return bytes;
    }

    private static String decode(byte[] bytes) throws UnreadableArticleException {
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        var text = strict(ByteBuffer.wrap(bytes, start, bytes.length - start));
        if (text.isBlank()) {
            throw new UnreadableArticleException("is empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableArticleException("holds NUL characters: it is not a text");
        }
        return text;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == BYTE_ORDER_MARK[0] && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private static String strict(ByteBuffer bytes) throws UnreadableArticleException {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableArticleException("is not UTF-8 from byte " + bytes.position() + " on: save it as UTF-8",
                    e);
        }
    }
}
