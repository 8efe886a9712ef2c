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
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What came, a line each, on the disk before anybody is told. A torn end is cut; a whole line that cannot be read is set aside, and
 * the others are read. Whoever changes it, in whichever process, takes turns.
 */
public final class LineFile<T> {

    private final Folder folder;
    private final AppendedLines lines;
    private final LineFormat<T> format;
    private final SetAside setAside;
    private ReadSoFar readSoFar = ReadSoFar.NOTHING;

    /** Has in memory what stands in a file. */
    public interface Follower<T> {

        /** What was known does not stand there any more. */
        void beginAnew();

        void add(T value);
    }

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
    public void append(T value) {
        try {
            folder.create();
            lines.append(format.write(value).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw folder.failure("keep", path(), e);
        }
    }

    /** Nobody else changes it meanwhile. */
    public <R> R inTurn(Supplier<R> work) {
        return inTurn("keep", work::get);
    }

    public void inTurn(Runnable work) {
        inTurn("keep", InTurn.done(work));
    }

    private <R> R inTurn(String verb, InTurn<R> work) {
        try {
            return folder.inTurnAt(path().getFileName().toString(), work);
        } catch (IOException e) {
            throw folder.failure(verb, path(), e);
        }
    }

    /** All at once or not at all; refused while a line that was set aside is nowhere else. */
    public void replace(List<T> values) {
        inTurn("keep", () -> {
            if (!setAside.isKept(path())) {
                throw new IOException("What was set aside of it could not be kept beside it");
            }
            new WholeFile(path()).writePrivately(text(values).getBytes(StandardCharsets.UTF_8));
            return values;
        });
    }

    private String text(List<T> values) {
        return values.stream().map(value -> format.write(value) + '\n').collect(Collectors.joining());
    }

    /** Oldest first; none where there is no file. */
    public List<T> read() {
        try {
            return read(lines.read(), 0);
        } catch (IOException e) {
            throw folder.failure("read", path(), e);
        }
    }

    /** Tells what was written since it was told last, by whichever process; of a file that was written anew, all. */
    public synchronized void tell(Follower<T> follower) {
        try {
            var now = FileState.of(path());
            if (!readSoFar.isAll(now)) {
                tell(follower, now);
            }
        } catch (IOException e) {
            throw folder.failure("read", path(), e);
        }
    }

    private void tell(Follower<T> follower, FileState now) throws IOException {
        var rest = readSoFar.rest(lines);
        if (rest.isEmpty()) {
            follower.beginAnew();
            readSoFar = ReadSoFar.NOTHING;
        }
        var fresh = AppendedLines.split(rest.isPresent() ? rest.get() : lines.from(0));
        read(fresh, readSoFar.lines()).forEach(follower::add);
        readSoFar = readSoFar.with(fresh, now);
    }

    /** A line without anything in it says nothing. */
    private List<T> read(List<byte[]> all, int before) {
        var values = new ArrayList<T>();
        SortedMap<Integer, byte[]> unreadable = new TreeMap<>();
        for (int number = 1; number <= all.size(); number++) {
            var line = all.get(number - 1);
            var value = read(line);
            value.ifPresent(values::add);
            if (value.isEmpty() && line.length > 0) {
                unreadable.put(before + number, line);
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
    public void delete() {
        inTurn("delete", () -> {
            boolean wasThere = Files.deleteIfExists(path());
            setAside.forget(path());
            return wasThere;
        });
    }
}
