package pincite.passage.instruction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A paragraph that was written to measure what is taken for an instruction, half of them before it was and half to be looked at only at the
 * end.
 *
 * @param kind what it does, or what it looks like
 */
public record WrittenParagraph(String kind, String text) {

    private static final String KIND = "== ";
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    public static List<WrittenParagraph> injected(String half) {
        return read("/injection/" + half + "-injected.txt");
    }

    public static List<WrittenParagraph> honest(String half) {
        return read("/injection/" + half + "-honest.txt");
    }

    private static List<WrittenParagraph> read(String name) {
        var paragraphs = new ArrayList<WrittenParagraph>();
        var kind = "";
        for (var line : lines(name)) {
            if (line.startsWith(KIND)) {
                kind = line.substring(KIND.length());
            } else {
                paragraphs.add(new WrittenParagraph(kind, ESCAPED.matcher(line).replaceAll(
                        code -> Character.toString(Integer.parseInt(code.group(1), 16)))));
            }
        }
        return paragraphs;
    }

    private static List<String> lines(String name) {
        try (var stream = Objects.requireNonNull(WrittenParagraph.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }
}
