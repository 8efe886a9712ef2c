package pincite.record.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Files by when they were written, but for hidden ones. */
public final class ByAge {

    private ByAge() {
    }

    public static List<Path> newestFirst(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var written = files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .collect(Collectors.toMap(Function.identity(), ByAge::written));
            var youngestFirst = Map.Entry.<Path, FileTime>comparingByValue().reversed();
            return written.entrySet().stream().sorted(youngestFirst).map(Map.Entry::getKey).toList();
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
