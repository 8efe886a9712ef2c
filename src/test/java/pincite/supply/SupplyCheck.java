package pincite.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code mvn verify}, after packaging: all that is shipped is listed, and may be shipped. Leaves the list of licences. */
final class SupplyCheck {

    private static final Path TARGET = Path.of("target");
    private static final Path LIST = TARGET.resolve("licences.txt");

    private SupplyCheck() {
    }

    public static void main(String... arguments) throws IOException {
        var parts = BillOfMaterials.read(TARGET.resolve("quarkus-run-cyclonedx.json"));
        Files.write(LIST, parts.stream().map(ShippedPart::toString).sorted().toList());
        var faults = faults(parts, TARGET.resolve("quarkus-app"));
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.exit(1);
        }
        System.out.println("supply: " + parts.size() + " parts are shipped, all listed and on terms that are allowed");
    }

    static List<String> faults(List<ShippedPart> parts, Path program) throws IOException {
        return Stream.concat(forbidden(parts), unlisted(parts, program)).toList();
    }

    private static Stream<String> forbidden(List<ShippedPart> parts) {
        return parts.stream().filter(part -> !part.isAllowed())
                .map(part -> "Its licence is not on the list of those that are allowed: " + part);
    }

    private static Stream<String> unlisted(List<ShippedPart> parts, Path program) throws IOException {
        var listed = parts.stream().map(ShippedPart::file).collect(Collectors.toSet());
        try (var files = Files.walk(program.resolve("lib"))) {
            return files.filter(Files::isRegularFile).map(file -> name(program, file))
                    .filter(file -> !listed.contains(file))
                    .sorted().toList().stream().map(file -> "It is shipped and not in the bill of materials: " + file);
        }
    }

    private static String name(Path program, Path file) {
        return program.relativize(file).toString().replace('\\', '/');
    }
}
