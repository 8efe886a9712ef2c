package pincite.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/**
 * Whole lines that could not be read: left out of what is read, named once in the log and from then on in the health answer, and kept
 * in a file beside theirs, for theirs may be written anew.
 */
@ApplicationScoped
public class SetAside {

    private static final String ENDING = ".set-aside";
    /** Within it nothing else is waited for. */
    private static final String TURN = ".turn-aside";
    private static final int MOST_NAMED = 20;
    private static final Logger LOG = Logger.getLogger(SetAside.class);

    private final Set<Line> lines = new LinkedHashSet<>();
    private final Set<Content> known = new HashSet<>();
    private final Set<Path> notKept = new HashSet<>();

    /** After a file was written anew, its lines have other numbers. */
    private record Content(Path file, ByteBuffer line) {
    }

    /**
     * @param setting that names the folder
     * @param number  counted from 1
     */
    public record Line(String setting, Path file, int number) {
    }

    /** The file that is there when something was set aside. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** @param unreadable by number */
    public synchronized void add(String setting, Path file, SortedMap<Integer, byte[]> unreadable) {
        var unknown = new TreeMap<>(unreadable);
        unknown.values().removeIf(line -> !known.add(new Content(file, ByteBuffer.wrap(line))));
        unknown.keySet().forEach(number -> lines.add(new Line(setting, file, number)));
        if (!unknown.isEmpty()) {
            // Never what is in them: people wrote it.
            LOG.errorf("%s: what cannot be read is set aside in %s, the rest counts; lines: %s", file.toAbsolutePath(),
                    beside(file).getFileName(), numbers(unknown.keySet()));
            keep(file, unknown);
        }
    }

    private static String numbers(Set<Integer> all) {
        var first = all.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return all.size() > MOST_NAMED ? first + " and " + (all.size() - MOST_NAMED) + " more" : first;
    }

    /** A process before may have kept them already. What cannot be kept beside is still where it was, and has to stay there. */
    private void keep(Path file, SortedMap<Integer, byte[]> unknown) {
        var kept = new AppendedLines(beside(file));
        try {
            TakingTurns.in(file.resolveSibling(TURN), () -> added(unknown.values(), kept));
        } catch (IOException e) {
            notKept.add(file);
            LOG.errorf("%s cannot be written: %s", beside(file), e);
        }
    }

    private static boolean added(Collection<byte[]> lines, AppendedLines kept) throws IOException {
        var before = kept.read().stream().map(ByteBuffer::wrap).collect(Collectors.toSet());
        var missing = lines.stream().filter(line -> !before.contains(ByteBuffer.wrap(line))).toList();
        if (!missing.isEmpty()) {
            kept.append(missing);
        }
        return !missing.isEmpty();
    }

    /** A file that is one value as a whole and cannot be read; it stays where it is. */
    public synchronized void add(String setting, Path file) {
        if (lines.add(new Line(setting, file, 1))) {
            LOG.errorf("%s cannot be read: it is left out, the rest counts", file.toAbsolutePath());
        }
    }

    /** Whether a file may be written anew without losing a line that was set aside. */
    synchronized boolean isKept(Path file) {
        return !notKept.contains(file);
    }

    /** It is deleted, or written anew. */
    public synchronized void forget(Path file) throws IOException {
        lines.removeIf(line -> line.file().equals(file));
        known.removeIf(line -> line.file().equals(file));
        notKept.remove(file);
        Files.deleteIfExists(beside(file));
    }

    /** In the order in which they were found. */
    public synchronized List<Line> lines() {
        return List.copyOf(lines);
    }
}
