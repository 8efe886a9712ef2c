package pincite.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import pincite.corpus.Article;
import pincite.corpus.Forgetting;
import pincite.corpus.Unreadable;
import pincite.corpus.folder.ArticleFormats;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.corpus.format.ArticleReader;
import pincite.corpus.wall.Walls;
import pincite.disk.SetAside;
import pincite.engine.reading.list.JsonReader;

/** A library over two folders: one of articles, one of what is added. */
public final class TestLibrary {

    static final ObjectMapper JSON = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    final Originals originals;
    public final Additions additions;
    final KeptReadings readings;
    public final Library library;
    final AllArticles all;
    final Withdrawal withdrawal;
    final AddedWalls walls;
    final OwnAdditions own;

    TestLibrary(Path folder, Forgetting... forgetting) {
        this(folder, 10, forgetting);
    }

    public TestLibrary(Path folder, long megabytes, Forgetting... forgetting) {
        this(folder, megabytes, Walls.NONE, forgetting);
    }

    TestLibrary(Path folder, long megabytes, Walls rules, Forgetting... forgetting) {
        var config = config(folder, megabytes);
        var articles = folder.resolve("corpus");
        this.originals = new Originals(config);
        this.additions = new Additions(config, JSON, new SetAside());
        this.readings = new KeptReadings(config, JSON);
        var formats = new ArticleFormats(List.<ArticleReader>of(new JsonReader()), readings);
        var onDisk = new ArticlesOnDisk(articles, formats);
        var added = new AddedArticles(originals, formats);
        this.walls = new AddedWalls(added, rules);
        this.own = new OwnAdditions(additions, walls);
        this.library = new Library(originals, readings, additions, onDisk, walls, Clock.fixed(NOW, ZoneOffset.UTC));
        this.all = new AllArticles(new CorpusFolder(articles, formats), onDisk, additions, added, rules);
        this.withdrawal = new Withdrawal(library, added, walls, readings, List.of(forgetting));
    }

    private static LibraryConfig config(Path folder, long megabytes) {
        return new LibraryConfig() {
            @Override
            public Path folder() {
                return folder.resolve("articles");
            }

            @Override
            public Path originals() {
                return folder.resolve("originals");
            }

            @Override
            public Path texts() {
                return folder.resolve("texts");
            }

            @Override
            public long mostMegabytes() {
                return megabytes;
            }
        };
    }

    public boolean has(String id, String text) {
        return all.find(id).filter(article -> article.text().value().contains(text)).isPresent();
    }

    public void withdraw(String id) {
        withdrawal.withdraw(id);
    }

    /** Ids and texts, as they are read. */
    List<String> read() {
        var read = new ArrayList<String>();
        all.read(article -> read.add(article.id() + ": " + article.text().value().strip()));
        return read;
    }

    List<Article> articles() {
        var read = new ArrayList<Article>();
        all.read(read::add);
        return read;
    }

    List<Unreadable> unreadable() {
        return all.read(article -> {
        });
    }
}
