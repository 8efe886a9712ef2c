package pincite.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.util.IOUtils;

import pincite.access.Readership;
import pincite.access.Wall;
import pincite.corpus.Sha256;
import pincite.disk.WholeFile;
import pincite.index.IndexException;

/**
 * A Lucene index for each wall: that of everybody's articles in the folder itself, the others below {@code walls}, each beside a file
 * with the wall's name. So nothing of what is behind a wall is in the files that others are answered from.
 */
final class Partitions implements Closeable {

    private static final String WALL = "wall";

    private final Path root;
    private final Path walls;
    private final Making making;
    private final Map<Wall, Partition> open = new ConcurrentHashMap<>();
    private final Map<Path, Wall> known = new ConcurrentHashMap<>();

    Partitions(Path root, Making making) {
        this.root = root;
        this.walls = root.resolve("walls");
        this.making = making;
    }

    Partition everybodys() {
        return at(Wall.NONE, root);
    }

    /** Those on disk that somebody may read, by wall, and everybody's before all. */
    SortedMap<Wall, Partition> of(Readership readership) {
        var partitions = new TreeMap<Wall, Partition>();
        partitions.put(Wall.NONE, everybodys());
        for (var folder : folders()) {
            wall(folder).filter(readership::mayRead).ifPresent(wall -> partitions.put(wall, at(wall, folder)));
        }
        return partitions;
    }

    /** Begins it where there is none. */
    Partition behind(Wall wall) {
        if (wall.equals(Wall.NONE)) {
            return everybodys();
        }
        var folder = folder(wall);
        try {
            if (wall(folder).isEmpty()) {
                new WholeFile(folder.resolve(WALL)).write(wall.name().getBytes(StandardCharsets.UTF_8));
            }
            return at(wall, folder);
        } catch (IOException e) {
            throw new IndexException.Failed("create", folder, e);
        }
    }

    /** What has lost its name can be opened to nobody, and is made again. */
    void clear() {
        try {
            for (var folder : folders()) {
                if (wall(folder).isEmpty()) {
                    IOUtils.rm(folder);
                }
            }
        } catch (IOException e) {
            throw new IndexException.Failed("clear", walls, e);
        }
    }

    private Partition at(Wall wall, Path folder) {
        return open.computeIfAbsent(wall, each -> new Partition(folder, making));
    }

    private Path folder(Wall wall) {
        return walls.resolve(Sha256.of(wall.name()).substring(0, 16));
    }

    private List<Path> folders() {
        if (!Files.isDirectory(walls)) {
            return List.of();
        }
        try (var folders = Files.list(walls)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new IndexException.Failed("read", walls, e);
        }
    }

    /** Empty where the folder has no name, or another's. */
    private Optional<Wall> wall(Path folder) {
        return Optional.ofNullable(known.computeIfAbsent(folder, each -> read(each).orElse(null)));
    }

    private Optional<Wall> read(Path folder) {
        try {
            return Optional.of(Wall.named(Files.readString(folder.resolve(WALL))))
                    .filter(wall -> folder(wall).equals(folder));
        } catch (NoSuchFileException | IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IndexException.Failed("read", folder, e);
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(open.values());
    }
}
