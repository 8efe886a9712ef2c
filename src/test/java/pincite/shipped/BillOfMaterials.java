package pincite.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the build lists of what it ships, in CycloneDX, without what we wrote. */
record BillOfMaterials(List<ShippedPart> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    BillOfMaterials {
        parts = List.copyOf(parts);
    }

    static BillOfMaterials read(Path file) throws IOException {
        return of(JSON.readTree(file.toFile()));
    }

    static BillOfMaterials of(JsonNode bill) {
        return new BillOfMaterials(
                all(bill.path("components")).filter(BillOfMaterials::isShipped).map(BillOfMaterials::part).toList());
    }

    List<ShippedPart> forbidden() {
        return parts.stream().filter(part -> !part.isAllowed()).toList();
    }

    /** @param program the folder with what is shipped */
    List<String> unlisted(Path program) throws IOException {
        var listed = parts.stream().map(ShippedPart::file).collect(Collectors.toSet());
        try (var files = Files.walk(program.resolve("lib"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> program.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !listed.contains(file)).sorted().toList();
        }
    }

    /** What only the build runs with is listed, too; what is none of Maven's we wrote. */
    private static boolean isShipped(JsonNode component) {
        return component.path("purl").asText().startsWith("pkg:maven/")
                && all(component.path("properties")).anyMatch(BillOfMaterials::isOfTheRunning);
    }

    private static boolean isOfTheRunning(JsonNode property) {
        return property.path("name").asText().equals("quarkus:component:scope")
                && property.path("value").asText().equals("runtime");
    }

    private static ShippedPart part(JsonNode component) {
        return new ShippedPart(
                component.path("group").asText() + ":" + component.path("name").asText() + ":"
                        + component.path("version").asText(),
                licences(component), component.at("/evidence/occurrences/0/location").asText());
    }

    private static Set<String> licences(JsonNode component) {
        return all(component.path("licenses"))
                .flatMap(entry -> Stream.of("/license/id", "/license/name", "/expression").map(entry::at))
                .filter(JsonNode::isTextual).map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
