package pincite.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads an article by its id, and again only when its file was written since. */
@ApplicationScoped
public class ArticlesOnDisk implements Articles {

    /** Articles kept in memory, at about 10 KB each. */
    private static final int KEPT = 1_000;

    private final Path root;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    @Inject
    ArticlesOnDisk(CorpusConfig config) {
        this(config.folder());
    }

    public ArticlesOnDisk(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public synchronized Optional<Article> find(String id) {
        var known = kept.get(id);
        if (known != null && known.stamp.equals(FileStamp.of(known.file)) && known.isFirstOf(id, root)) {
            return Optional.of(known.article);
        }
        kept.remove(id);
        var read = files(id).stream().flatMap(file -> read(id, file).stream()).findFirst();
        read.ifPresentOrElse(this::keep, this::requireFolder);
        return read.map(Kept::article);
    }

    /** Where there is none, it is not known whether there is the article. */
    private void requireFolder() {
        if (!Files.isDirectory(root)) {
            throw CorpusException.missing(root);
        }
    }

    /** In the order in which the corpus takes them. */
    private List<Path> files(String id) {
        try {
            if (id.isBlank() || isHidden(id) || !root.resolve(id).normalize().startsWith(root)) {
                return List.of();
            }
            var spelt = spelt(id, root).toList();
            return spelt.isEmpty() ? spelt(root.resolve(id)) : spelt;
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    private static Stream<Path> spelt(String id, Path root) {
        return ArticleFormat.spellings().stream().map(extension -> root.resolve(id + extension).normalize())
                .filter(Files::exists);
    }

    /** However its extension is spelt. */
    private static List<Path> spelt(Path stem) {
        var beginning = stem.getFileName() + ".";
        try (var files = Files.list(stem.normalize().getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> ArticleFormat.of(file.getFileName().toString()).isPresent()).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private Optional<Kept> read(String id, Path file) {
        try {
            var stamp = FileStamp.of(file);
            return Optional.of(new Kept(ArticleFile.read(root, file), file, stamp))
                    .filter(read -> read.article.id().equals(id));
        } catch (UnreadableArticleException e) {
            return Optional.empty();
        }
    }

    /** As the corpus folder does not look at them either. */
    private static boolean isHidden(String id) {
        return id.startsWith(".") || id.contains("/.");
    }

    private void keep(Kept read) {
        kept.put(read.article.id(), read);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private record Kept(Article article, Path file, FileStamp stamp) {

        /** Of two files with the same id, the corpus has the first. */
        boolean isFirstOf(String id, Path root) {
            return spelt(id, root).findFirst().map(file::equals).orElse(true);
        }
    }
}
