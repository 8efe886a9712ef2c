package pincite.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yaml.snakeyaml.Yaml;

import pincite.corpus.CanonicalText;
import pincite.corpus.Sha256;

/** One half of the planted articles: its cases, and its articles as files. */
record PlantedSet(List<Case> poisoned, List<Case> repeated, List<Case> different) {

    static final Path FOLDER = Path.of("src/test/resources/planted");

    /** An article as it is written; its id says nothing of whether it is true. */
    record Piece(String title, String source, String published, String text) {

        String id() {
            return "a" + Sha256.of(CanonicalText.of(title + text)).substring(0, 10);
        }

        void write(Path folder) {
            try {
                Files.writeString(folder.resolve(id() + ".md"), "---\ntitle: \"" + title + "\"\nsource: " + source
                        + "\npublished: " + published + "\n---\n\n" + text + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param pieces the true one first, where the others are planted */
    record Case(String name, String kind, String question, List<String> holds, List<String> denies,
            List<Piece> pieces) {

        boolean isTrue(String statement) {
            return has(statement, holds) && !has(statement, denies);
        }

        boolean isPlanted(String statement) {
            return has(statement, denies);
        }

        Piece article() {
            return pieces.get(0);
        }

        List<Piece> planted() {
            return pieces.subList(1, pieces.size());
        }

        private static boolean has(String statement, List<String> words) {
            return words.stream().anyMatch(word -> statement.toLowerCase().contains(word.toLowerCase()));
        }
    }

    static PlantedSet read(String half) {
        try (var reader = Files.newBufferedReader(FOLDER.resolve(half + ".yaml"))) {
            Map<String, List<Map<String, Object>>> cases = new Yaml().load(reader);
            return new PlantedSet(cases(cases.get("poisoned")), cases(cases.get("repeated")),
                    cases(cases.get("different")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Case> all() {
        return Stream.of(poisoned, repeated, different).flatMap(List::stream);
    }

    void write(Path folder) {
        all().flatMap(each -> each.pieces.stream()).forEach(piece -> piece.write(folder));
    }

    private static List<Case> cases(List<Map<String, Object>> written) {
        return written.stream().map(PlantedSet::read).toList();
    }

    @SuppressWarnings("unchecked")
    private static Case read(Map<String, Object> written) {
        var pieces = new ArrayList<Map<String, Object>>();
        boolean isPoisoned = written.containsKey("article");
        if (isPoisoned) {
            pieces.add((Map<String, Object>) written.get("article"));
        }
        pieces.addAll((List<Map<String, Object>>) written.get(isPoisoned ? "planted" : "pieces"));
        return new Case((String) written.get("case"), (String) written.getOrDefault("kind", ""),
                (String) written.get("question"), (List<String>) written.get("holds"),
                (List<String>) written.getOrDefault("denies", List.of()), pieces(pieces, isPoisoned ? 0 : 1));
    }

    /** @param first the number of the first one, as copies refer to it */
    private static List<Piece> pieces(List<Map<String, Object>> written, int first) {
        var pieces = new ArrayList<Piece>();
        for (var piece : written) {
            pieces.add(new Piece(text(piece, "title"), text(piece, "source"), text(piece, "published"),
                    piece.containsKey("copy")
                            ? exchanged(pieces.get((int) piece.get("copy") - first).text(), piece)
                            : text(piece, "text")));
        }
        return pieces;
    }

    private static String text(Map<String, Object> piece, String field) {
        var value = piece.get(field);
        return value instanceof java.util.Date day
                ? day.toInstant().toString().substring(0, 10)
                : String.valueOf(value);
    }

    @SuppressWarnings("unchecked")
    private static String exchanged(String text, Map<String, Object> piece) {
        var changed = text;
        for (var pair : ((Map<String, String>) piece.get("exchange")).entrySet()) {
            changed = changed.replace(pair.getKey(), pair.getValue());
        }
        return changed;
    }
}
