package pincite.record;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Article;
import pincite.corpus.Forgetting;
import pincite.corpus.Sha256;
import pincite.corpus.Withdrawn;
import pincite.disk.Folder;
import pincite.disk.JsonFiles;
import pincite.disk.Keeping;
import pincite.disk.SetAside;

/** Articles as they were when they were cited, so that an answer can be proved when they have changed; each version once. */
@ApplicationScoped
public class CitedVersions implements Keeping, Forgetting {

    private static final int NAME_DIGITS = 32;

    private final JsonFiles<CitedVersion> files;
    private final Clock clock;

    @Inject
    CitedVersions(ArchiveConfig config, ObjectMapper json, SetAside setAside) {
        this(config, json, setAside, Clock.systemUTC());
    }

    CitedVersions(ArchiveConfig config, ObjectMapper json, SetAside setAside, Clock clock) {
        this.files = new JsonFiles<>(new Folder(config.cited(), "an article that is cited", "pincite.answers.cited"),
                json, CitedVersion.class, setAside);
        this.clock = clock;
    }

    /** Returns when they are on the disk. */
    public void keep(Collection<Article> articles) {
        articles.forEach(this::keep);
    }

    private void keep(Article article) {
        var name = name(article.id(), Sha256.of(article.text()));
        if (!files.has(name)) {
            files.keep(name, CitedVersion.of(article, clock.instant()));
        }
    }

    /** @param hash SHA-256 of its text */
    public Optional<CitedVersion> find(String article, String hash) {
        return files.find(name(article, hash))
                .filter(version -> version.id().equals(article) && version.hash().equals(hash));
    }

    /** The one that was cited first, first. */
    public List<CitedVersion> of(String article) {
        return files.names().stream().filter(name -> name.startsWith(beginning(article)))
                .flatMap(name -> files.find(name).stream()).filter(each -> each.id().equals(article))
                .sorted(Comparator.comparing(CitedVersion::cited)).toList();
    }

    private static String name(String article, String hash) {
        return beginning(article) + hash;
    }

    /** Ids have slashes, and are longer than some names of files may be. */
    private static String beginning(String article) {
        return Sha256.of(article).substring(0, NAME_DIGITS) + "-";
    }

    @Override
    public void forget(Withdrawn withdrawn) {
        files.names().stream()
                .filter(name -> files.find(name).filter(version -> withdrawn.isOf(version.id())).isPresent())
                .forEach(files::delete);
    }

    @Override
    public List<Folder> folders() {
        return files.folders();
    }
}
