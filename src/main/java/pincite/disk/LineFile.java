package pincite.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came, a line each, on the disk before anybody is told. A torn end is cut; a whole line that cannot be read is set aside, and
 * the others are read.
 */
public final class LineFile<T> {

    private final Folder folder;
    private final AppendedLines lines;
    private final LineFormat<T> format;
    private final SetAside setAside;

    public LineFile(Folder folder, String name, LineFormat<T> format, SetAside setAside) {
        this.folder = folder;
        this.lines = new AppendedLines(folder.resolve(name));
        this.format = format;
        this.setAside = setAside;
    }

    public Path path() {
        return lines.path();
    }

    /** Returns when it is on the disk. */
    public synchronized void append(T value) {
        try {
            folder.create();
            lines.append(format.write(value).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw folder.failure("keep", path(), e);
        }
    }

    /** All at once or not at all; refused while a line that was set aside is nowhere else. */
    public synchronized void replace(List<T> values) {
        try {
            if (!setAside.isKept(path())) {
                throw new IOException("What was set aside of it could not be kept beside it");
            }
            new WholeFile(path()).writePrivately(text(values).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw folder.failure("keep", path(), e);
        }
    }

    private String text(List<T> values) {
        return values.stream().map(value -> format.write(value) + '\n').collect(Collectors.joining());
    }

    /** Oldest first; none where there is no file. */
    public synchronized List<T> read() {
        try {
            return read(lines.read());
        } catch (IOException e) {
            throw folder.failure("read", path(), e);
        }
    }

    /** A line without anything in it says nothing. */
    private List<T> read(List<byte[]> all) {
        var values = new ArrayList<T>();
        SortedMap<Integer, byte[]> unreadable = new TreeMap<>();
        for (int number = 1; number <= all.size(); number++) {
            var line = all.get(number - 1);
            var value = read(line);
            value.ifPresent(values::add);
            if (value.isEmpty() && line.length > 0) {
                unreadable.put(number, line);
            }
        }
        setAside.add(folder.setting(), path(), unreadable);
        return values;
    }

    private Optional<T> read(byte[] line) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            return text.isEmpty() ? Optional.empty() : Optional.of(format.read(text));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** With what was set aside of it. */
    public synchronized void delete() {
        try {
            Files.deleteIfExists(path());
            setAside.forget(path());
        } catch (IOException e) {
            throw folder.failure("delete", path(), e);
        }
    }
}
