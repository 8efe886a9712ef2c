package pincite.channel.rest.described;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The names of what clients send, and of all within it. */
final class SentShapes {

    private final Map<String, Schema> all;
    private final Set<String> names = new HashSet<>();

    private SentShapes(Map<String, Schema> all) {
        this.all = all;
    }

    static Set<String> of(OpenAPI document) {
        var sent = new SentShapes(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream())
                .flatMap(SentShapes::bodies).forEach(sent::add);
        return Set.copyOf(sent.names);
    }

    private static Stream<Schema> bodies(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent())
                .map(content -> content.getMediaTypes().values()).stream().flatMap(Collection::stream)
                .flatMap(type -> Stream.ofNullable(type.getSchema()));
    }

    private void add(Schema schema) {
        var name = Optional.ofNullable(schema.getRef()).map(ref -> ref.substring(ref.lastIndexOf('/') + 1));
        if (name.isPresent() && names.add(name.get())) {
            Optional.ofNullable(all.get(name.get())).ifPresent(this::add);
        }
        Optional.ofNullable(schema.getProperties()).map(Map::values).orElse(List.of()).forEach(this::add);
        Stream.ofNullable(schema.getItems()).forEach(this::add);
        Optional.ofNullable(schema.getAnyOf()).orElse(List.of()).forEach(this::add);
    }
}
