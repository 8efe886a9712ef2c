package pincite.channel.slack.receive;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** An object from Slack, read leniently: what is not known is passed over. */
record Fields(JsonNode node) {

    Fields at(String name) {
        return new Fields(node.path(name));
    }

    /** Empty where it is not there, null or blank. */
    String text(String name) {
        return node.path(name).asText("").strip();
    }

    Optional<String> get(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty() && node.hasNonNull(name));
    }

    /** The first of these that is there. */
    String first(String... names) {
        return Arrays.stream(names).flatMap(name -> get(name).stream()).findFirst().orElse("");
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    boolean is(String name) {
        return node.path(name).asBoolean(false);
    }

    Stream<Fields> each(String name) {
        return Stream.iterate(0, index -> index < node.path(name).size(), index -> index + 1)
                .map(index -> new Fields(node.path(name).path(index)));
    }

    /** Refused where something is missing without which it is nothing. */
    String required(String name) {
        return get(name).orElseThrow(() -> new MalformedException("A payload needs '" + name + "'"));
    }
}
