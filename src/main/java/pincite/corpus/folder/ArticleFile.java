package pincite.corpus.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import pincite.corpus.format.Content;

/** Reads one file of the folder, or says why it gives no article. */
final class ArticleFile {

    /** What Java puts for bytes of a file name that are no characters. */
    private static final int UNDECODED = 0xFFFD;

    private ArticleFile() {
    }

    /** Whatever is wrong with the one file is said of it, and keeps no other from being read. */
    static FileArticles read(Path root, Path file, ArticleFormats formats) throws UnreadableArticleException {
        try {
            var id = checked(id(root, file), file);
            return formats.read(id, new Content(file.getFileName().toString(), bytes(root, file)));
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableArticleException("could not be read: " + e, e);
        }
    }

    private static String checked(String id, Path file) throws UnreadableArticleException {
        if (id.substring(id.lastIndexOf('/') + 1).codePoints().allMatch(ArticleFile::isUnseen)) {
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
        return FileName.withoutExtension(root.relativize(file).toString().replace('\\', '/'));
    }

    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static byte[] bytes(Path root, Path file) throws UnreadableArticleException {
        try {
            refuseLinkOut(root, file);
            try (var in = Files.newInputStream(file)) {
                return withinLimit(in.readNBytes(Content.MOST_BYTES + 1));
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
        if (bytes.length > Content.MOST_BYTES) {
            throw new UnreadableArticleException("is larger than 25 MB");
        }
        return bytes;
    }
}
