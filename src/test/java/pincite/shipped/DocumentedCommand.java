package pincite.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of the documentation that a reader may copy into a shell.
 *
 * @param line with the lines that continue it
 */
record DocumentedCommand(Path page, String line) {

    private static final Pattern COMMAND = Pattern
            .compile("(?:[A-Z_]+=\\S+ )*(?:java|pincite|curl|mvn|tar|podman) .*");
    private static final String INDENT = "    ";
    private static final String CONTINUED = "\\";

    /** What is not run beside a running service in a folder of its own, and what runs it or why nothing can. */
    private static final Map<String, String> ELSEWHERE = new TreeMap<>(Map.ofEntries(
            Map.entry("mvn ", "the build itself, and measurements that take their data's folder"),
            Map.entry("https://news.example", "no such site; AddressIntakeTest adds from one of its own"),
            Map.entry("https://hook.example", "no such site; WatchingTest has one"),
            Map.entry("QUARKUS_HTTP_HOST=0.0.0.0", "OpenDoorsTest; nothing here listens to others"),
            Map.entry("podman ", "ContainerIT builds and starts the image"),
            Map.entry("tar xf ", "LauncherIT has what is unpacked"),
            Map.entry("PINCITE_READER_MODEL=FOLDER", "ReaderFolderTest has a folder")));

    static List<Path> pages() throws IOException {
        try (var pages = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), pages.filter(page -> page.toString().endsWith(".md")))
                    .sorted().toList();
        }
    }

    static List<DocumentedCommand> of(Path page) throws IOException {
        var commands = new ArrayList<DocumentedCommand>();
        var lines = Files.readAllLines(page);
        for (int each = 0; each < lines.size(); each++) {
            var line = new StringBuilder(lines.get(each));
            while (line.toString().endsWith(CONTINUED)) {
                line.setLength(line.length() - 1);
                line.append(lines.get(++each).strip());
            }
            if (line.indexOf(INDENT) == 0 && COMMAND.matcher(line.substring(INDENT.length())).matches()) {
                commands.add(new DocumentedCommand(page, line.toString().strip()));
            }
        }
        return commands;
    }

    /** Who else runs it, or why nobody does. */
    Optional<String> elsewhere() {
        return ELSEWHERE.entrySet().stream().filter(entry -> line.contains(entry.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }

    static List<String> reasonsWithoutACommand() throws IOException {
        var lines = new ArrayList<String>();
        for (var page : pages()) {
            of(page).forEach(command -> lines.add(command.line));
        }
        return ELSEWHERE.keySet().stream().filter(key -> lines.stream().noneMatch(line -> line.contains(key))).toList();
    }

    boolean asksTheService() {
        return line.startsWith("curl ");
    }

    /** Nothing follows the program, or {@code serve} does. */
    boolean serves() {
        var command = line.replaceAll(" +#.*| &$", "");
        return command.endsWith(".jar") || command.endsWith(" serve");
    }
}
