package pincite.corpus;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
        this.root = root;
    }

    @Override
    public synchronized Optional<Article> find(String id) {
        var known = kept.get(id);
        if (known != null && known.stamp.equals(FileStamp.of(known.file)) && known.isFirstOf(id, root)) {
            return Optional.of(known.article);
        }
        kept.remove(id);
        var read = ArticleFormat.allExtensions().stream().flatMap(extension -> read(id, extension).stream())
                .findFirst();
        read.ifPresent(this::keep);
        return read.map(Kept::article);
    }

    private Optional<Kept> read(String id, String extension) {
        try {
            var file = root.resolve(id + extension).normalize();
            if (!file.startsWith(root.normalize()) || isHidden(id) || !Files.exists(file)) {
                return Optional.empty();
            }
            var stamp = FileStamp.of(file);
            return Optional.of(new Kept(ArticleFile.read(root, file), file, stamp))
                    .filter(read -> read.article.id().equals(id));
        } catch (InvalidPathException | UnreadableArticleException e) {
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
            return ArticleFormat.allExtensions().stream().map(extension -> root.resolve(id + extension).normalize())
                    .filter(Files::exists).findFirst().filter(file::equals).isPresent();
        }
    }
}
