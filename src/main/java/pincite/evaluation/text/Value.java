package pincite.evaluation.text;

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
public record Value(SourceLine place, Kind kind, String written, List<Value> items, Map<String, Value> fields) {

    public enum Kind {
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

    public Value {
        items = List.copyOf(items);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static Value scalar(SourceLine place, Kind kind, String written) {
        return new Value(place, kind, written, List.of(), Map.of());
    }

    public static Value text(SourceLine place, String written) {
        return scalar(place, Kind.TEXT, written);
    }

    public static Value list(SourceLine place, List<Value> items) {
        return new Value(place, Kind.LIST, "", items, Map.of());
    }

    public static Value object(SourceLine place, Map<String, Value> fields) {
        return new Value(place, Kind.OBJECT, "", List.of(), fields);
    }

    public boolean is(Kind expected) {
        return kind == expected;
    }

    public boolean isWords() {
        return kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.TRUTH;
    }

    /** A field that is null counts as one that is not there. */
    public Optional<Value> get(String field) {
        return Optional.ofNullable(fields.get(field)).filter(value -> !value.is(Kind.NOTHING));
    }

    public boolean has(String field) {
        return get(field).isPresent();
    }

    public boolean hasAny(String... names) {
        return List.of(names).stream().anyMatch(this::has);
    }

    /** This one, which must be an object. */
    public Value asObject(String name) {
        return expecting(Kind.OBJECT, name);
    }

    /** A list's items, of which each must be an object. */
    public List<Value> objects(String field) {
        var found = list(field);
        found.forEach(item -> item.asObject("each of '" + field + "'"));
        return found;
    }

    public List<Value> list(String field) {
        return get(field).map(value -> value.expecting(Kind.LIST, "'" + field + "'").items()).orElse(List.of());
    }

    public List<String> texts(String field) {
        return list(field).stream().map(item -> item.words("each of '" + field + "'")).toList();
    }

    /** Empty if it is not there. */
    public String text(String field) {
        return get(field).map(value -> value.words("'" + field + "'")).orElse("");
    }

    public String required(String field) {
        return Optional.of(text(field)).filter(text -> !text.isBlank())
                .orElseThrow(() -> place.refuse("needs '" + field + "'; it is missing or blank"));
    }

    public boolean truth(String field, boolean otherwise) {
        return get(field)
                .map(value -> value.expecting(Kind.TRUTH, "'" + field + "'").written().equalsIgnoreCase("true"))
                .orElse(otherwise);
    }

    public String words(String name) {
        return isWords() ? written : expecting(Kind.TEXT, name).written();
    }

    public int wholeNumber(String name) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw place.refuse(name + " must be a whole number, not " + shown());
        }
    }

    public List<String> unknown(Set<String> known) {
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
