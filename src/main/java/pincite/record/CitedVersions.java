package pincite.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Article;
import pincite.corpus.Forgetting;
import pincite.corpus.Sha256;
import pincite.corpus.Withdrawn;
import pincite.disk.Folder;
import pincite.disk.Keeping;
import pincite.disk.SetAside;
import pincite.disk.WholeFile;

/** Articles as they were when they were cited, so that an answer can be proved when they have changed; each version once. */
@ApplicationScoped
public class CitedVersions implements Keeping, Forgetting {

    private static final int NAME_DIGITS = 32;

    private final Folder folder;
    private final ObjectMapper json;
    private final SetAside setAside;
    private final Clock clock;

    @Inject
    CitedVersions(ArchiveConfig config, ObjectMapper json, SetAside setAside) {
        this(config, json, setAside, Clock.systemUTC());
    }

    CitedVersions(ArchiveConfig config, ObjectMapper json, SetAside setAside, Clock clock) {
        this.folder = new Folder(config.cited(), "an article that is cited", "pincite.answers.cited");
        this.json = json;
        this.setAside = setAside;
        this.clock = clock;
    }

    /** Returns when they are on the disk. */
    public void keep(Collection<Article> articles) {
        articles.forEach(this::keep);
    }

    private void keep(Article article) {
        var file = file(article.id(), Sha256.of(article.text()));
        if (!Files.exists(file)) {
            try {
                folder.createPrivate();
                new WholeFile(file).writePrivately(json.writeValueAsBytes(CitedVersion.of(article, clock.instant())));
            } catch (IOException e) {
                throw folder.failure("keep", e);
            }
        }
    }

    /** @param hash SHA-256 of its text */
    public Optional<CitedVersion> find(String article, String hash) {
        return read(file(article, hash)).filter(version -> version.id().equals(article) && version.hash().equals(hash));
    }

    /** The one that was cited first, first. */
    public List<CitedVersion> of(String article) {
        return files(article).stream().flatMap(file -> read(file).stream()).filter(each -> each.id().equals(article))
                .sorted(Comparator.comparing(CitedVersion::cited)).toList();
    }

    private Optional<CitedVersion> read(Path file) {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(file), CitedVersion.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            setAside.add(folder.setting(), file);
            return Optional.empty();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    private List<Path> files(String article) {
        return list(file -> file.getFileName().toString().startsWith(name(article)));
    }

    private List<Path> list(java.util.function.Predicate<Path> wanted) {
        if (!Files.isDirectory(folder.path())) {
            return List.of();
        }
        try (var files = Files.list(folder.path())) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    private Path file(String article, String hash) {
        return folder.resolve(name(article) + hash);
    }

    /** Ids have slashes, and are longer than some names of files may be. */
    private static String name(String article) {
        return Sha256.of(article).substring(0, NAME_DIGITS) + "-";
    }

    @Override
    public void forget(Withdrawn withdrawn) {
        for (var file : list(each -> read(each).filter(version -> withdrawn.isOf(version.id())).isPresent())) {
            try {
                Files.deleteIfExists(file);
                folder.sync();
            } catch (IOException e) {
                throw folder.failure("delete", e);
            }
        }
    }

    @Override
    public List<Folder> folders() {
        return Files.isDirectory(folder.path()) ? List.of(folder) : List.of();
    }
}
