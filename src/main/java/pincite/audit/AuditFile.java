package pincite.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.disk.AppendedLines;

/**
 * Some lines of the record, all of one day (UTC).
 *
 * @param first number of its first line
 */
record AuditFile(Path path, long first, LocalDate day) {

    private static final String NAME = "%012d-%s.jsonl";
    private static final Pattern NAMED = Pattern.compile("\\d{12}-\\d{4}-\\d{2}-\\d{2}\\.jsonl");
    private static final int DIGITS = 12;
    private static final int DAY_END = 23;
    /** Some ten thousand lines; as much is read at once. */
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    static AuditFile begin(Path folder, long first, LocalDate day) {
        return new AuditFile(folder.resolve(NAME.formatted(first, day)), first, day);
    }

    static boolean isName(String name) {
        return NAMED.matcher(name).matches();
    }

    static AuditFile named(Path path) {
        var name = path.getFileName().toString();
        return new AuditFile(path, Long.parseLong(name.substring(0, DIGITS)),
                LocalDate.parse(name.substring(DIGITS + 1, DAY_END)));
    }

    /** In the order of their lines; none where nothing was ever on record. */
    static List<AuditFile> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> isName(file.getFileName().toString())).sorted()
                    .map(AuditFile::named).toList();
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    boolean hasRoom(LocalDate today) throws IOException {
        return day.equals(today) && (Files.notExists(path) || Files.size(path) < MOST_BYTES);
    }

    /** Returns when it is on the disk. */
    void append(AuditLine line) throws IOException {
        new AppendedLines(path).append(line.bytes());
    }

    /** What stands after the last line end was being written by who was killed. */
    List<String> lines() throws IOException {
        return new AppendedLines(path).read().stream().map(line -> new String(line, StandardCharsets.UTF_8)).toList();
    }

    /** Empty where it has none. */
    Optional<String> last() throws IOException {
        return new AppendedLines(path).last().map(line -> new String(line, StandardCharsets.UTF_8));
    }
}
