package pincite.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A file of JSON for each value, there whole or not at all; one that cannot be read is set aside, and is as if it were not there. */
public final class JsonFiles<T> {

    /** What is no value, such as locks. */
    private static final String HIDDEN = ".";
    private static final String TURN = ".turn";

    private final Folder folder;
    private final ObjectMapper json;
    private final Class<T> type;
    private final SetAside setAside;

    public JsonFiles(Folder folder, ObjectMapper json, Class<T> type, SetAside setAside) {
        this.folder = folder;
        this.json = json;
        this.type = type;
        this.setAside = setAside;
    }

    /** Returns when it is on the disk. */
    public void keep(String name, T value) {
        try {
            folder.createPrivate();
            new WholeFile(path(name)).writePrivately(json.writeValueAsBytes(value));
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    public boolean has(String name) {
        return Files.exists(path(name));
    }

    public Optional<T> find(String name) {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(path(name)), type));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            setAside.add(folder.setting(), path(name));
            return Optional.empty();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** Of all files, in ascending order; none where nothing was ever kept. */
    public List<String> names() {
        if (!Files.isDirectory(folder.path())) {
            return List.of();
        }
        try (var files = Files.list(folder.path())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(HIDDEN)).sorted()
                    .toList();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** Returns when it is gone from the disk. */
    public void delete(String name) {
        try {
            Files.deleteIfExists(path(name));
            folder.sync();
        } catch (IOException e) {
            throw folder.failure("delete", e);
        }
    }

    /** Of all values, whichever process changes them. */
    public <R> R inTurn(Supplier<R> work) {
        return turn(work::get);
    }

    public void inTurn(Runnable work) {
        turn(InTurn.done(work));
    }

    private <R> R turn(InTurn<R> work) {
        try {
            folder.createPrivate();
            return folder.inTurn(TURN, work);
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** The folder, once there is one. */
    public List<Folder> folders() {
        return Files.isDirectory(folder.path()) ? List.of(folder) : List.of();
    }
}
