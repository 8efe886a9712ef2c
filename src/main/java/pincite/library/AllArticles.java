package pincite.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.access.CurrentCaller;
import pincite.access.Wall;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Unreadable;
import pincite.corpus.WatchedCorpus;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.corpus.folder.UnreadableArticleException;
import pincite.corpus.wall.Walls;

/** Those of the folder first, then those that were added; the same piece counts once behind each wall, as if there were no other. */
@ApplicationScoped
public class AllArticles implements WatchedCorpus, Articles {

    private final CorpusFolder folder;
    private final ArticlesOnDisk onDisk;
    private final Additions additions;
    private final AddedArticles added;
    private final Walls walls;
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    @Inject
    AllArticles(CorpusFolder folder, ArticlesOnDisk onDisk, Additions additions, AddedArticles added, Walls walls) {
        this.walls = walls;
        this.folder = folder;
        this.onDisk = onDisk;
        this.additions = additions;
        this.added = added;
    }

    /** Of an addition as it was then. */
    private record Told(Addition of, Taken taken) {
    }

    /** Those that whoever asks may read; what is unreadable names files, and is for who may read all. */
    @Override
    public List<Unreadable> read(Consumer<Article> reader) {
        var unreadable = readAll(article -> Optional.of(article).filter(walls::isOpen).ifPresent(reader));
        return CurrentCaller.get().readsEverything() ? unreadable : List.of();
    }

    private List<Unreadable> readAll(Consumer<Article> reader) {
        var known = new HashMap<Wall, KnownPieces>();
        var ids = new HashSet<String>();
        var unreadable = new ArrayList<>(folder.read(article -> {
            ids.add(article.id());
            behind(known, article).add(article);
            reader.accept(article);
        }));
        var taken = additions.all().stream().filter(Addition::isTaken).toList();
        added.keepOnly(taken);
        taken.forEach(addition -> unreadable.addAll(read(addition, known, ids, reader)));
        return List.copyOf(unreadable);
    }

    private KnownPieces behind(Map<Wall, KnownPieces> known, Article article) {
        return known.computeIfAbsent(walls.around(article), wall -> new KnownPieces());
    }

    private List<Unreadable> read(Addition addition, Map<Wall, KnownPieces> known, Set<String> ids,
            Consumer<Article> reader) {
        try {
            var read = added.read(addition);
            var fresh = new ArrayList<Article>();
            Optional<String> same = Optional.empty();
            for (var article : read.articles()) {
                same = behind(known, article).same(article);
                if (same.isEmpty()) {
                    refuseTwin(ids.add(article.id()), article.id());
                    fresh.add(article);
                }
            }
            fresh.forEach(article -> behind(known, article).add(article));
            fresh.forEach(reader);
            tell(addition, same.filter(article -> fresh.isEmpty()).<Taken>map(Taken.Same::new)
                    .orElseGet(() -> new Taken.Read(fingerprints(fresh))));
            return read.unreadable();
        } catch (UnreadableArticleException e) {
            tell(addition, new Taken.Unread(e.getMessage()));
            return List.of(new Unreadable(addition.origin().name(), e.getMessage()));
        }
    }

    private static void refuseTwin(boolean isFirst, String id) throws UnreadableArticleException {
        if (!isFirst) {
            throw new UnreadableArticleException("has the same name as another article, whose id is " + id);
        }
    }

    private static SortedMap<String, String> fingerprints(List<Article> articles) {
        var fingerprints = new TreeMap<String, String>();
        articles.forEach(article -> fingerprints.put(article.id(), article.fingerprint()));
        return fingerprints;
    }

    private void tell(Addition addition, Taken taken) {
        told.put(addition.id(), new Told(addition, taken));
    }

    /** Empty as long as it was not read as it is now. */
    public Optional<Taken> taken(Addition addition) {
        return Optional.ofNullable(told.get(addition.id())).filter(known -> known.of.equals(addition)).map(Told::taken);
    }

    /** By which of one's own additions it came, itself or as the same piece; none where it lies in the folder and nobody added it. */
    public List<Addition> origins(String id) {
        var same = told.values().stream().filter(known -> known.taken.equals(new Taken.Same(id)))
                .flatMap(known -> additions.find(known.of.id()).filter(known.of::equals).stream());
        return Stream.concat(additions.holder(id).filter(Addition::isTaken).stream(), same)
                .filter(each -> each.origin().isOwn()).sorted(Comparator.comparing(Addition::id)).toList();
    }

    /** What it was before it was replaced, the oldest first; what no reader understands any more is left out. */
    public List<Article> earlier(String id) {
        return find(id).isEmpty()
                ? List.of()
                : additions.holder(id).filter(Addition::isTaken).stream()
                        .flatMap(addition -> addition.earlier().stream().map(addition::asBefore))
                        .flatMap(before -> added.find(before, id).stream()).toList();
    }

    @Override
    public Optional<Article> find(String id) {
        return kept(id).filter(walls::isOpen);
    }

    @Override
    public boolean isClosed(String id) {
        return !CurrentCaller.get().readsEverything() && kept(id).filter(article -> !walls.isOpen(article)).isPresent();
    }

    @Override
    public boolean isWithdrawn(String id) {
        return additions.holder(id).filter(addition -> addition.state() == Addition.State.WITHDRAWN).isPresent();
    }

    /** Whoever may read it. */
    private Optional<Article> kept(String id) {
        return onDisk.find(id).or(() -> additions.holder(id).filter(Addition::isTaken)
                .flatMap(addition -> added.find(addition, id)));
    }

    @Override
    public String stamp() {
        return folder.stamp() + additions.stamp();
    }
}
