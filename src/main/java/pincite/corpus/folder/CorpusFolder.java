package pincite.corpus.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;

import pincite.corpus.Article;
import pincite.corpus.CorpusException;
import pincite.corpus.Sha256;
import pincite.corpus.Unreadable;
import pincite.corpus.WatchedCorpus;

/** The folder that holds the articles, and its sub-folders; files and folders whose name starts with a dot are not looked at. */
@ApplicationScoped
@Typed(CorpusFolder.class)
public class CorpusFolder implements WatchedCorpus {

    private final Path root;
    private final ArticleFormats formats;

    @Inject
    CorpusFolder(CorpusConfig config, ArticleFormats formats) {
        this(config.folder(), formats);
    }

    /** Of Markdown and text alone. */
    public CorpusFolder(Path root) {
        this(root, new ArticleFormats(List.of()));
    }

    public CorpusFolder(Path root, ArticleFormats formats) {
        this.root = root;
        this.formats = formats;
    }

    public Path root() {
        return root;
    }

    @Override
    public List<Unreadable> read(Consumer<Article> reader) {
        var unreadable = new ArrayList<Unreadable>();
        var ids = new HashSet<String>();
        for (var file : files(unreadable)) {
            try {
                var read = ArticleFile.read(root, file, formats);
                read.unreadable().forEach(
                        within -> unreadable.add(new Unreadable(name(file) + "/" + within.file(), within.reason())));
                for (var article : read.articles()) {
                    refuseTwin(ids.add(article.id()), article.id());
                    reader.accept(article);
                }
            } catch (UnreadableArticleException e) {
                unreadable.add(new Unreadable(name(file), e.getMessage()));
            }
        }
        requireFolder();
        unreadable.sort(Comparator.comparing(Unreadable::file));
        return List.copyOf(unreadable);
    }

    @Override
    public String stamp() {
        var stamp = new StringBuilder();
        for (var file : files(new ArrayList<>())) {
            stamp.append(file).append(' ').append(FileStamp.of(file)).append('\n');
        }
        return Sha256.of(stamp.toString());
    }

    private static void refuseTwin(boolean isFirst, String id) throws UnreadableArticleException {
        if (!isFirst) {
            throw new UnreadableArticleException("has the same name as another article, whose id is " + id);
        }
    }

    /** Also when all is read: of a folder that went meanwhile, each file would seem to have been removed. */
    private void requireFolder() {
        if (!isThere()) {
            throw CorpusException.missing(root);
        }
    }

    public boolean isThere() {
        return Files.isDirectory(root);
    }

    private List<Path> files(List<Unreadable> unreadable) {
        requireFolder();
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, new Visitor(files, unreadable));
        } catch (IOException e) {
            throw CorpusException.unlistable(root, e);
        }
        files.sort(Comparator.comparing(this::name));
        return files;
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Does not follow links, so that no loop and no folder outside is ever entered. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final List<Path> files;
        private final List<Unreadable> unreadable;

        Visitor(List<Path> files, List<Unreadable> unreadable) {
            this.files = files;
            this.unreadable = unreadable;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            unreadable.add(new Unreadable(name(file), "could not be read: " + failure));
            return FileVisitResult.CONTINUE;
        }

        /** A folder that could be listed in part gives that part. */
        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
        }

        private boolean isHidden(Path file) {
            return file.getFileName().toString().startsWith(".");
        }
    }
}
