package pincite.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Sha256;
import pincite.disk.Folder;
import pincite.disk.Keeping;
import pincite.disk.SetAside;
import pincite.disk.WholeFile;

/** A file for each addition, there whole or not at all; read anew each time, since another process may add. */
@ApplicationScoped
public class Additions implements Keeping {

    private static final String ENDING = ".json";

    private final Folder folder;
    private final ObjectMapper json;
    private final SetAside setAside;

    @Inject
    Additions(LibraryConfig config, ObjectMapper json, SetAside setAside) {
        this.folder = new Folder(config.folder(), "an article", "pincite.library.folder");
        this.json = json;
        this.setAside = setAside;
    }

    /** Returns when it is on the disk. */
    void keep(Addition addition) {
        try {
            folder.createPrivate();
            new WholeFile(file(addition.id())).writePrivately(json.writeValueAsBytes(addition));
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    void delete(Addition addition) {
        try {
            Files.deleteIfExists(file(addition.id()));
            folder.sync();
        } catch (IOException e) {
            throw folder.failure("delete", e);
        }
    }

    public Optional<Addition> find(String id) {
        return read(file(id));
    }

    /** The one whose article, or one of whose articles, it is. */
    public Optional<Addition> holder(String article) {
        return Stream.iterate(article, id -> !id.isEmpty(), id -> id.substring(0, Math.max(0, id.lastIndexOf('/'))))
                .flatMap(id -> find(id).stream()).findFirst();
    }

    /** By id. */
    public List<Addition> all() {
        return files().stream().flatMap(file -> read(file).stream()).sorted(Comparator.comparing(Addition::id))
                .toList();
    }

    /** Changes whenever one comes, changes or goes. */
    String stamp() {
        var stamp = new StringBuilder();
        files().forEach(file -> stamp.append(file.getFileName()).append(' ').append(state(file)).append('\n'));
        return Sha256.of(stamp.toString());
    }

    private static String state(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size();
        } catch (IOException e) {
            return "gone";
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder.path())) {
            return List.of();
        }
        try (var files = Files.list(folder.path())) {
            return new ArrayList<>(
                    files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList());
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    private Optional<Addition> read(Path file) {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(file), Addition.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            setAside.add(folder.setting(), file);
            return Optional.empty();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** Ids have slashes, and are longer than some names of files may be. */
    private Path file(String id) {
        return folder.resolve(Sha256.of(id) + ENDING);
    }

    @Override
    public List<Folder> folders() {
        return Files.isDirectory(folder.path()) ? List.of(folder) : List.of();
    }
}
