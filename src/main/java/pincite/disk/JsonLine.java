package pincite.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One value of JSON a line, and nothing behind it. */
public record JsonLine<T>(ObjectMapper json, Class<T> type) implements LineFormat<T> {

    @Override
    public String write(T value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(type.getSimpleName() + " is no JSON", e);
        }
    }

    @Override
    public T read(String line) throws IOException {
        T value = json.readerFor(type).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readValue(line);
        return Objects.requireNonNull(value, "null");
    }
}
