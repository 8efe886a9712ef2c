package pincite.engine.reader;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Two hundred questions about people who never were, easy enough for a very small reader. */
final class MadeUpTown {

    private static final int PEOPLE = 50;
    private static final String[] SYLLABLES = {"ba", "do", "fi", "ga", "lu", "me", "no", "ra", "so", "tu", "va", "zi"};
    private static final String[] GOODS = {"lamps", "boats", "kites", "pots", "bells", "rugs", "clocks", "masks"};

    private MadeUpTown() {
    }

    static void write(Path folder) throws IOException {
        var random = new Random(7);
        var people = Stream.generate(() -> name(random)).distinct().limit(PEOPLE).toList();
        write(folder.resolve("town-passages.jsonl.gz"),
                IntStream.range(0, PEOPLE).mapToObj(index -> passage(people, index)).toList());
        write(folder.resolve("town.jsonl.gz"),
                IntStream.range(0, PEOPLE).boxed().flatMap(index -> questions(people, index)).toList());
    }

    private static String name(Random random) {
        var name = new StringBuilder();
        random.ints(3, 0, SYLLABLES.length).forEach(syllable -> name.append(SYLLABLES[syllable]));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String text(List<String> people, int index) {
        return "%s came to the town in %d. The shop by the river sells %s. Nobody asks why.".formatted(
                people.get(index),
                1900 + index, GOODS[index % GOODS.length]);
    }

    private static Map<String, Object> passage(List<String> people, int index) {
        return Map.of("id", "town-" + index, "title", people.get(index), "text", text(people, index));
    }

    /** Two that the passage answers, one that it does not, and one for which it says otherwise. */
    private static Stream<Map<String, Object>> questions(List<String> people, int index) {
        var text = text(people, index);
        var year = Integer.toString(1900 + index);
        return Stream.of(
                question(index, "When did %s come?".formatted(people.get(index)), true, span(text, year), List.of()),
                question(index, "What does the shop sell?", true, span(text, GOODS[index % GOODS.length]), List.of()),
                question(index, "Who built the bridge?", false, List.of(), List.of()),
                question(index, "Why does everybody ask why?", false, List.of(), span(text, "Nobody asks why.")));
    }

    private static Map<String, Object> question(int index, String question, boolean answerable,
            List<List<Integer>> answers, List<List<Integer>> quoted) {
        return Map.of("q", question, "p", "town-" + index, "a", answers, "s", quoted, "set", "law", "answerable",
                answerable,
                "against", !quoted.isEmpty(), "dev", false);
    }

    private static List<List<Integer>> span(String text, String part) {
        return List.of(List.of(text.indexOf(part), text.indexOf(part) + part.length()));
    }

    private static void write(Path file, List<Map<String, Object>> rows) throws IOException {
        try (var lines = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)),
                StandardCharsets.UTF_8)) {
            for (var row : rows) {
                lines.write(TrainingCode.json(row) + "\n");
            }
        }
    }
}
