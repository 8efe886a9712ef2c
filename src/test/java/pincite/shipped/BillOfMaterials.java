package pincite.supply;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what the build lists of what it ships, in CycloneDX. */
final class BillOfMaterials {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BillOfMaterials() {
    }

    static List<ShippedPart> read(Path file) throws IOException {
        return parts(JSON.readTree(file.toFile()));
    }

    static List<ShippedPart> parts(JsonNode bill) {
        return all(bill.path("components")).filter(BillOfMaterials::isShipped).map(BillOfMaterials::part).toList();
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
