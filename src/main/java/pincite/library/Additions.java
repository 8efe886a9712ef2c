package pincite.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Sha256;
import pincite.disk.FileState;
import pincite.disk.Folder;
import pincite.disk.JsonFiles;
import pincite.disk.Keeping;
import pincite.disk.SetAside;

/** A file for each addition, there whole or not at all; looked at each time, since another process may add, and read where it is another than before. */
@ApplicationScoped
public class Additions implements Keeping {

    private static final String ENDING = ".json";

    private final JsonFiles<Addition> files;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** What a file said when it was in this state. */
    private record Known(String state, Optional<Addition> addition) {
    }

    @Inject
    Additions(LibraryConfig config, ObjectMapper json, SetAside setAside) {
        this.files = new JsonFiles<>(new Folder(config.folder(), "an article", "pincite.library.folder"), json,
                Addition.class, setAside);
    }

    /** Returns when it is on the disk. */
    void keep(Addition addition) {
        files.keep(name(addition.id()), addition);
    }

    void delete(Addition addition) {
        files.delete(name(addition.id()));
    }

    public Optional<Addition> find(String id) {
        return files.find(name(id));
    }

    /** The one whose article, or one of whose articles, it is. */
    public Optional<Addition> holder(String article) {
        return Stream.iterate(article, id -> !id.isEmpty(), id -> id.substring(0, Math.max(0, id.lastIndexOf('/'))))
                .flatMap(id -> find(id).stream()).findFirst();
    }

    /** By id. */
    public List<Addition> all() {
        var names = names().toList();
        known.keySet().retainAll(names);
        return names.stream().flatMap(name -> known(name).stream()).sorted(Comparator.comparing(Addition::id)).toList();
    }

    /** Each is written whole as another file, so a file in the same state says the same. */
    private Optional<Addition> known(String name) {
        var state = state(files.path(name));
        return known.compute(name, (key, before) -> before != null && before.state().equals(state)
                ? before
                : new Known(state, files.find(name))).addition();
    }

    /** Changes whenever one comes, changes or goes. */
    String stamp() {
        return Sha256.of(names().map(name -> name + ' ' + state(files.path(name)) + '\n')
                .collect(Collectors.joining()));
    }

    private static String state(Path file) {
        try {
            return FileState.of(file).toString();
        } catch (IOException e) {
            return "gone";
        }
    }

    /** Nobody else, in whichever process, adds or takes away meanwhile. */
    void inTurn(Runnable work) {
        files.inTurn(work);
    }

    <T> T inTurn(Supplier<T> work) {
        return files.inTurn(work);
    }

    private Stream<String> names() {
        return files.names().stream().filter(name -> name.endsWith(ENDING));
    }

    /** Ids have slashes, and are longer than some names of files may be. */
    private static String name(String id) {
        return Sha256.of(id) + ENDING;
    }

    @Override
    public List<Folder> folders() {
        return files.folders();
    }
}
