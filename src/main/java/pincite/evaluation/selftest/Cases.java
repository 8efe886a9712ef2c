package pincite.evaluation.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Cases whose right figures are known. */
abstract class Cases {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMMENT = "#";

    /** By what the right figures are called when they come from here. */
    abstract String group(String name);

    abstract InputStream open(String file) throws IOException;

    /** @param columns how many each line has at least */
    List<Row> rows(String file, int columns) {
        var lines = text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(index -> !lines.get(index).isBlank() && !lines.get(index).startsWith(COMMENT))
                .mapToObj(index -> Row.of(file, index + 1, lines.get(index), columns)).toList();
    }

    JsonNode json(String file) {
        try {
            return JSON.readTree(text(file));
        } catch (IOException e) {
            throw SelfTestException.unreadable(file, e);
        }
    }

    private String text(String file) {
        try (var stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw SelfTestException.unreadable(file, e);
        }
    }
}
