package pincite.corpus.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import pincite.corpus.Article;
import pincite.corpus.Unreadable;
import pincite.corpus.format.Content;

/** An archive of files, each of which is read as if it lay in the folder; unpacked in memory and within limits, whatever sizes it names. */
final class ZipArchive {

    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 200_000_000;
    /** Text packs to a tenth; what packs to less than a hundredth is made to burst. */
    private static final int HIGHEST_RATIO = 100;

    private final String id;
    private final Content content;
    private final List<Article> articles = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** Reads what is in it. */
    interface Entries {

        FileArticles read(String id, Content entry) throws UnreadableArticleException;
    }

    ZipArchive(String id, Content content) {
        this.id = id;
        this.content = content;
    }

    static boolean is(Content content) {
        return content.startsWith("PK\3\4");
    }

    FileArticles read(Entries entries) throws UnreadableArticleException {
        long left = Math.min(MOST_BYTES, (long) content.size() * HIGHEST_RATIO);
        int files = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseProgram(entry);
                if (++files > MOST_FILES) {
                    throw new UnreadableArticleException(
                            "is an archive of more than " + MOST_FILES + " files: unpack it");
                }
                var bytes = zip.readNBytes((int) Math.min(left + 1, Content.MOST_BYTES + 1));
                left -= bytes.length;
                if (left < 0) {
                    throw new UnreadableArticleException(
                            "is an archive that unpacks to far more than it is: unpack it");
                }
                take(entry, bytes, entries);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableArticleException("is a damaged archive", new IOException(e));
        }
        return new FileArticles(articles, unreadable);
    }

    /** Office files that are not read, and programs, are archives, too. */
    private static void refuseProgram(ZipEntry entry) throws UnreadableArticleException {
        if (entry.getName().equals("[Content_Types].xml") || entry.getName().startsWith("META-INF/")
                || entry.getName().equals("mimetype")) {
            throw new UnreadableArticleException("is an Office file or a program of a kind that is not read");
        }
    }

    private void take(ZipEntry entry, byte[] bytes, Entries entries) {
        var name = entry.getName().replace('\\', '/');
        if (entry.isDirectory() || name.startsWith("__MACOSX/") || name.contains("/.")
                || name.startsWith(".") && !name.startsWith("..")) {
            return;
        }
        try {
            var read = entries.read(id(name), refusingArchive(new Content(name, withinLimit(bytes))));
            for (var article : read.articles()) {
                refuseTwin(article);
                articles.add(article);
            }
        } catch (UnreadableArticleException e) {
            unreadable.add(new Unreadable(name, e.getMessage()));
        }
    }

    private void refuseTwin(Article article) throws UnreadableArticleException {
        if (!taken.add(article.id())) {
            throw new UnreadableArticleException("has the same name as another article, whose id is " + article.id());
        }
    }

    private static Content refusingArchive(Content entry) throws UnreadableArticleException {
        if (is(entry) && entry.isNamed(".zip")) {
            throw new UnreadableArticleException("is an archive within an archive: unpack it");
        }
        return entry;
    }

    private static byte[] withinLimit(byte[] bytes) throws UnreadableArticleException {
        if (bytes.length > Content.MOST_BYTES) {
            throw new UnreadableArticleException("is larger than 25 MB");
        }
        return bytes;
    }

    /** A name may lead out of a folder, as no id may. */
    private String id(String name) throws UnreadableArticleException {
        if (("/" + name + "/").contains("/../") || name.startsWith("/") || name.contains(":")
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new UnreadableArticleException("has a name that leads out of the archive, or has control characters");
        }
        return id + "/" + FileName.withoutExtension(name);
    }
}
