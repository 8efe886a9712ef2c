package pincite.corpus.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;

import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.CorpusException;

/** Reads an article by its id, and again only when its file was written since. */
@ApplicationScoped
@Typed(ArticlesOnDisk.class)
public class ArticlesOnDisk implements Articles {

    /** Articles kept in memory, at about 10 KB each. */
    private static final int KEPT = 1_000;

    private final Path root;
    private final ArticleFormats formats;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    @Inject
    ArticlesOnDisk(CorpusConfig config, ArticleFormats formats) {
        this(config.folder(), formats);
    }

    /** Of Markdown and text alone. */
    public ArticlesOnDisk(Path root) {
        this(root, new ArticleFormats(List.of()));
    }

    public ArticlesOnDisk(Path root, ArticleFormats formats) {
        this.root = root.toAbsolutePath().normalize();
        this.formats = formats;
    }

    @Override
    public synchronized Optional<Article> find(String id) {
        var known = kept.get(id);
        if (known != null && known.stamp.equals(FileStamp.of(known.file)) && known.isFirstOf(id, root)) {
            return Optional.of(known.article);
        }
        kept.remove(id);
        var read = holders(id).flatMap(holder -> files(holder).stream()).flatMap(file -> read(file).stream())
                .peek(this::keep).filter(each -> each.article.id().equals(id)).findFirst();
        if (read.isEmpty()) {
            requireFolder();
        }
        return read.map(Kept::article);
    }

    /** The file that holds it, as its folder knows it. */
    public synchronized Optional<String> file(String id) {
        return find(id).flatMap(article -> Optional.ofNullable(kept.get(id)))
                .map(read -> root.relativize(read.file.toAbsolutePath().normalize()).toString().replace('\\', '/'));
    }

    /** Its own file, or one that holds it among others. */
    private static Stream<String> holders(String id) {
        return Stream.iterate(id, Objects::nonNull,
                holder -> holder.lastIndexOf('/') < 0 ? null : holder.substring(0, holder.lastIndexOf('/')));
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
        return ArticleFormats.spellings().stream().map(extension -> root.resolve(id + extension).normalize())
                .filter(Files::isRegularFile);
    }

    /** However its extension is spelt. */
    private static List<Path> spelt(Path stem) {
        var name = stem.getFileName().toString();
        try (var files = Files.list(stem.normalize().getParent())) {
            return files.filter(file -> FileName.withoutExtension(file.getFileName().toString()).equals(name))
                    .filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private List<Kept> read(Path file) {
        try {
            var stamp = FileStamp.of(file);
            return ArticleFile.read(root, file, formats).articles().stream()
                    .map(article -> new Kept(article, file, stamp)).toList();
        } catch (UnreadableArticleException e) {
            return List.of();
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
