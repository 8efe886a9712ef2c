package pincite.evaluation.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of YAML or JSON that knows where it stands. Asked for a shape that it has not, it refuses and says where.
 *
 * @param written as in the file; empty for lists and objects
 */
record Value(Place place, Kind kind, String written, List<Value> items, Map<String, Value> fields) {

    enum Kind {
        NOTHING("nothing"),
        TEXT("text"),
        NUMBER("a number"),
        TRUTH("true or false"),
        LIST("a list"),
        OBJECT("an object");

        private final String named;

        Kind(String named) {
            this.named = named;
        }
    }

    Value {
        items = List.copyOf(items);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static Value scalar(Place place, Kind kind, String written) {
        return new Value(place, kind, written, List.of(), Map.of());
    }

    static Value list(Place place, List<Value> items) {
        return new Value(place, Kind.LIST, "", items, Map.of());
    }

    static Value object(Place place, Map<String, Value> fields) {
        return new Value(place, Kind.OBJECT, "", List.of(), fields);
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean isWords() {
        return kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.TRUTH;
    }

    /** A field that is null counts as one that is not there. */
    Optional<Value> get(String field) {
        return Optional.ofNullable(fields.get(field)).filter(value -> !value.is(Kind.NOTHING));
    }

    boolean has(String field) {
        return get(field).isPresent();
    }

    boolean hasAny(String... names) {
        return List.of(names).stream().anyMatch(this::has);
    }

    /** This one, which must be an object. */
    Value asObject(String name) {
        return expecting(Kind.OBJECT, name);
    }

    /** A list's items, of which each must be an object. */
    List<Value> objects(String field) {
        var found = list(field);
        found.forEach(item -> item.asObject("each of '" + field + "'"));
        return found;
    }

    List<Value> list(String field) {
        return get(field).map(value -> value.expecting(Kind.LIST, "'" + field + "'").items()).orElse(List.of());
    }

    List<String> texts(String field) {
        return list(field).stream().map(item -> item.words("each of '" + field + "'")).toList();
    }

    /** Empty if it is not there. */
    String text(String field) {
        return get(field).map(value -> value.words("'" + field + "'")).orElse("");
    }

    String required(String field) {
        return Optional.of(text(field)).filter(text -> !text.isBlank())
                .orElseThrow(() -> place.refuse("needs '" + field + "'; it is missing or blank"));
    }

    boolean truth(String field, boolean otherwise) {
        return get(field)
                .map(value -> value.expecting(Kind.TRUTH, "'" + field + "'").written().equalsIgnoreCase("true"))
                .orElse(otherwise);
    }

    String words(String name) {
        return isWords() ? written : expecting(Kind.TEXT, name).written();
    }

    int wholeNumber(String name) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw place.refuse(name + " must be a whole number, not " + shown());
        }
    }

    List<String> unknown(Set<String> known) {
        return fields.keySet().stream().filter(field -> !known.contains(field)).toList();
    }

    private Value expecting(Kind expected, String name) {
        if (!is(expected)) {
            throw place.refuse(name + " must be " + expected.named + ", not " + shown());
        }
        return this;
    }

    private String shown() {
        return isWords() ? "'" + written + "'" : kind.named;
    }
}
