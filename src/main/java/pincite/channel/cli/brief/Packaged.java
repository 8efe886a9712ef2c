package pincite.channel.cli.brief;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as Quarkus lays it out, as one class path: Java looks up beforehand what its own loader loads, and Quarkus has another.
 *
 * @param folder absolute, without links, as Java compares paths letter for letter
 * @param own    the file that the program's own classes are in
 */
record Packaged(Path folder, Path own) {

    /** What the build has changed comes before what it was made of. */
    private static final List<String> FIRST = List.of("quarkus/transformed-bytecode.jar",
            "quarkus/generated-bytecode.jar");
    private static final List<String> REST = List.of("app", "lib/boot", "lib/main");

    /** Of this program; none where it runs from classes, as in tests. */
    static Optional<Packaged> find() {
        try {
            var source = Packaged.class.getProtectionDomain().getCodeSource();
            return of(Path.of(source.getLocation().toURI()).toRealPath());
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Packaged> of(Path own) {
        var folder = own.getParent().getParent();
        boolean isWhole = FIRST.stream().map(folder::resolve).allMatch(Files::isRegularFile);
        return isWhole ? Optional.of(new Packaged(folder, own)) : Optional.empty();
    }

    String classPath() throws IOException {
        var rest = Stream.<Path>builder();
        for (var part : REST) {
            jars(folder.resolve(part)).forEach(rest);
        }
        return Stream.concat(FIRST.stream().map(folder::resolve), rest.build()).map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> jars(Path part) throws IOException {
        try (var files = Files.list(part)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
