package pincite.record.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import pincite.access.Wall;

/**
 * An answer as it lies on the disk: in a first line the walls behind which there were articles that it was asked of, and then the proof.
 * Where there was none there is no such line, as there was none before there were walls.
 *
 * @param proof as it is exported
 */
public record StoredAnswer(SortedSet<Wall> walls, byte[] proof) {

    private static final String WALLS = "walls";
    private static final String BETWEEN = " ";

    public StoredAnswer {
        walls = Collections.unmodifiableSortedSet(new TreeSet<>(walls));
    }

    public StoredAnswer(Collection<Wall> walls, byte[] proof) {
        this(new TreeSet<>(walls), proof);
    }

    /** @throws IOException where its walls cannot be read: then nobody can say who may open it */
    public static StoredAnswer read(byte[] stored) throws IOException {
        int end = lineEnd(stored);
        var first = new String(stored, 0, end, UTF_8).split(BETWEEN);
        return first[0].equals(WALLS)
                ? new StoredAnswer(named(Arrays.asList(first).subList(1, first.length)),
                        Arrays.copyOfRange(stored, Math.min(end + 1, stored.length), stored.length))
                : new StoredAnswer(List.of(), stored);
    }

    private static int lineEnd(byte[] stored) {
        int end = 0;
        while (end < stored.length && stored[end] != '\n') {
            end++;
        }
        return end;
    }

    private static List<Wall> named(List<String> names) throws IOException {
        try {
            return names.stream().map(Wall::named).toList();
        } catch (IllegalArgumentException e) {
            throw new IOException("It has no walls by such names", e);
        }
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        if (!walls.isEmpty()) {
            bytes.writeBytes(walls.stream().map(Wall::name)
                    .collect(Collectors.joining(BETWEEN, WALLS + BETWEEN, "\n")).getBytes(UTF_8));
        }
        bytes.writeBytes(proof);
        return bytes.toByteArray();
    }
}
