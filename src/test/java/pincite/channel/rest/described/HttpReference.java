package pincite.channel.rest.described;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code docs/http-reference.md}, as it follows from the description of the addresses. */
final class HttpReference {

    static final String RENEW = "mvn test -Dtest=HttpReferenceTest -Dpincite.renew=true";

    private static final String HEAD = """
                                       # HTTP reference

                                       <!-- Made from /q/openapi. To renew it: %s -->

                                       Each address, what it takes and what comes back; what they mean together is told in [http.md](http.md). A running service describes itself at `/q/openapi` (OpenAPI 3.1, `?format=json`). Any address may also answer:

                                       | status | when |
                                       |---|---|
                                       """;
    /** Told once. */
    private static final Set<String> COMMON = Set.of("401", "403", "421", "429", "503");

    private final JsonNode all;

    private HttpReference(JsonNode all) {
        this.all = all;
    }

    static String of(JsonNode described) {
        var reference = new HttpReference(described);
        var topics = StreamSupport.stream(described.path("tags").spliterator(), false).map(reference::topic);
        return HEAD.formatted(RENEW) + reference.common() + topics.collect(Collectors.joining()) + reference.schemas();
    }

    private String common() {
        var any = all.at("/paths/~1api~1watches/get/responses");
        return COMMON.stream().sorted().map(status -> row("`" + status + "`",
                text(any.path(status), "description").replace("the right 'ask'", "the right that it takes")))
                .collect(Collectors.joining());
    }

    private String topic(JsonNode tag) {
        var name = tag.path("name").asText();
        var operations = new ArrayList<String>();
        all.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().path("tags").path(0).asText().equals(name))
                .forEach(method -> operations.add(operation(method.getKey(), path.getKey(), method.getValue()))));
        return "\n## " + name + "\n\n" + text(tag, "description") + "\n" + String.join("", operations);
    }

    private String operation(String method, String path, JsonNode operation) {
        return "\n### " + method.toUpperCase(Locale.ROOT) + " " + path + "\n\n"
                + (text(operation, "summary") + ". " + text(operation, "description")).strip() + "\n"
                + parameters(operation) + body(operation)
                + "\n| status | what comes back |\n|---|---|\n" + responses(operation);
    }

    private static String parameters(JsonNode operation) {
        var rows = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(each -> row("`" + each.path("name").asText() + "` (" + each.path("in").asText() + ")",
                        kind(each.path("schema")), text(each, "description")))
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n| parameter | kind | |\n|---|---|---|\n" + rows;
    }

    private static String body(JsonNode operation) {
        var kinds = kinds(operation.path("requestBody"));
        return kinds.isEmpty() ? "" : "\nBody: " + kinds + "\n";
    }

    private static String responses(JsonNode operation) {
        return operation.path("responses").properties().stream().filter(each -> !COMMON.contains(each.getKey()))
                .map(each -> row("`" + each.getKey() + "`",
                        text(each.getValue(), "description") + told(kinds(each.getValue()))))
                .collect(Collectors.joining());
    }

    private static String told(String kinds) {
        return kinds.isEmpty() ? "" : ": " + kinds;
    }

    private static String kinds(JsonNode message) {
        return message.path("content").properties().stream()
                .map(each -> "`" + each.getKey() + "`" + prefixed(kind(each.getValue().path("schema"))))
                .collect(Collectors.joining(", "));
    }

    private static String prefixed(String kind) {
        return kind.isEmpty() ? "" : " " + kind;
    }

    private String schemas() {
        var schemas = all.at("/components/schemas").properties().stream().sorted(Map.Entry.comparingByKey())
                .filter(each -> !each.getValue().path("properties").isEmpty())
                .map(each -> schema(each.getKey(), each.getValue()));
        return "\n## What is in them\n" + schemas.collect(Collectors.joining());
    }

    private static String schema(String name, JsonNode schema) {
        var required = StreamSupport.stream(schema.path("required").spliterator(), false).map(JsonNode::asText)
                .toList();
        return "\n### " + name + "\n\n| field | kind | |\n|---|---|---|\n" + schema.path("properties").properties()
                .stream().map(each -> field(each.getKey(), each.getValue(), required)).collect(Collectors.joining());
    }

    private static String field(String name, JsonNode schema, List<String> required) {
        return row("`" + name + "`" + (required.contains(name) ? "" : "?"), kind(schema), text(schema, "description"));
    }

    private static String kind(JsonNode schema) {
        if (schema.has("$ref")) {
            var name = schema.path("$ref").asText().replaceFirst(".*/", "");
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        if (schema.has("items")) {
            return "list of " + kind(schema.path("items"));
        }
        var choices = schema.path("enum");
        return choices.isEmpty()
                ? type(schema)
                : StreamSupport.stream(choices.spliterator(), false).map(each -> "`" + each.asText() + "`")
                        .collect(Collectors.joining(", "));
    }

    private static String type(JsonNode schema) {
        for (var several : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(several)) {
                return StreamSupport.stream(schema.path(several).spliterator(), false).map(HttpReference::kind)
                        .distinct().collect(Collectors.joining(" or "));
            }
        }
        var types = schema.path("type");
        return types.isArray()
                ? StreamSupport.stream(types.spliterator(), false).map(JsonNode::asText)
                        .collect(Collectors.joining(" or "))
                : types.asText();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String text(JsonNode of, String field) {
        return of.path(field).asText().strip().replaceAll("\\s*\\n\\s*", " ").replace("|", "\\|");
    }
}
