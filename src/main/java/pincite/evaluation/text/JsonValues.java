package pincite.evaluation.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

import pincite.evaluation.text.Value.Kind;

/** Reads JSON, keeping the line of each value, which Jackson's own tree forgets. */
public final class JsonValues {

    /** Keys are in quotes; in YAML's flow style they seldom are. */
    private static final Pattern START = Pattern.compile("\\A\\s*+(\\[[\\s\\[]*+[\"\\]]|[\\s\\[]*+\\{\\s*+[\"}])");
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final SourceLine start;

    private JsonValues(JsonParser parser, SourceLine start) {
        this.parser = parser;
        this.start = start;
    }

    public static boolean is(SetText text) {
        return START.matcher(text.value()).lookingAt();
    }

    public static Value read(SetText text) {
        return read(text.value(), text.start());
    }

    /** An object a line. */
    public static List<Value> lines(SetText text) {
        return text.lines().stream().map(line -> read(line.text(), line.place()).asObject("each line")).toList();
    }

    /** What the first line holds, if it is an object of its own. */
    public static Optional<Value> firstLine(SetText text) {
        try {
            return text.lines().stream().findFirst().filter(line -> line.text().strip().startsWith("{"))
                    .map(line -> read(line.text(), line.place())).filter(value -> value.is(Kind.OBJECT));
        } catch (QuestionSetException e) {
            return Optional.empty();
        }
    }

    private static Value read(String text, SourceLine start) {
        try (var parser = JSON.createParser(text)) {
            return new JsonValues(parser, start).whole();
        } catch (JsonProcessingException e) {
            throw SyntaxFault.of(e, "JSON", start);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read a text in memory, " + start, e);
        }
    }

    private Value whole() throws IOException {
        if (parser.nextToken() == null) {
            return Value.scalar(start, Kind.NOTHING, "");
        }
        var value = value(here());
        if (parser.nextToken() != null) {
            throw here().refuse("goes on after its end; keep one value, or write one object a line");
        }
        return value;
    }

    private Value value(SourceLine place) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> list(place);
            case VALUE_NULL -> Value.scalar(place, Kind.NOTHING, "");
            case VALUE_TRUE, VALUE_FALSE -> Value.scalar(place, Kind.TRUTH, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Value.scalar(place, Kind.NUMBER, parser.getText());
            default -> Value.scalar(place, Kind.TEXT, parser.getText());
        };
    }

    private Value list(SourceLine place) throws IOException {
        var items = new ArrayList<Value>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(here()));
        }
        return Value.list(place, items);
    }

    private Value object(SourceLine place) throws IOException {
        var fields = new LinkedHashMap<String, Value>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = here();
            parser.nextToken();
            if (fields.put(name, value(here())) != null) {
                throw at.refuse("has '" + name + "' twice; keep one");
            }
        }
        return Value.object(place, fields);
    }

    private SourceLine here() {
        return start.next(parser.currentTokenLocation().getLineNr() - 1);
    }
}
