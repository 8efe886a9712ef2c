package pincite.engine.opensearch;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.access.Wall;

/**
 * What an index says of itself.
 *
 * @param access names the rules by which its articles are behind its wall and no other
 */
record Label(String recipe, String access, Wall wall, int articles, int passages) {

    static Optional<Label> read(JsonNode meta) {
        try {
            return meta.hasNonNull("recipe") && meta.hasNonNull("wall")
                    ? Optional.of(new Label(meta.get("recipe").asText(), meta.path("access").asText(),
                            Wall.named(meta.get("wall").asText()), meta.path("articles").asInt(),
                            meta.path("passages").asInt()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Map<String, Object> written() {
        return Map.of("recipe", recipe, "access", access, "wall", wall.name(), "articles", articles, "passages",
                passages);
    }
}
