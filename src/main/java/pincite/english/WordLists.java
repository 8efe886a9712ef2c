package pincite.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The lists of words that are kept as text beside the code, with {@code #} before what is only said about them. */
public final class WordLists {

    private WordLists() {
    }

    public static List<String> lines(String resource) {
        try (InputStream stream = WordLists.class.getResourceAsStream("/pincite/english/" + resource)) {
            var text = new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + resource, e);
        }
    }

    /** Those of lines that begin with a name and a colon, by their names. */
    public static Map<String, Set<String>> named(String resource) {
        var named = new HashMap<String, Set<String>>();
        for (var line : lines(resource)) {
            int colon = line.indexOf(':');
            words(line.substring(colon + 1))
                    .forEach(named.computeIfAbsent(line.substring(0, colon), name -> new LinkedHashSet<>())::add);
        }
        named.replaceAll((name, words) -> Set.copyOf(words));
        return named;
    }

    static Stream<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+"));
    }
}
