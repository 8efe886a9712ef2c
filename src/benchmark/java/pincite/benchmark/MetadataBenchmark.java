package pincite.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.UnreadableContentException;
import pincite.engine.reading.page.PageReader;

/**
 * How often title, author and day of saved pages are what a person read off them. A label without an author is met where none is
 * named; one with two days by either, for a page may be of both sides of midnight.
 */
final class MetadataBenchmark {

    private static final Path LABELS = Path.of("src/benchmark/resources/page-labels.json");

    private MetadataBenchmark() {
    }

    private record Labelled(Particulars told, JsonNode label) {

        boolean hasTitle() {
            return plain(told.of(Particular.TITLE).orElse("")).equals(plain(label.path("title").asText()));
        }

        boolean hasAuthor() {
            var author = told.of(Particular.AUTHOR);
            return label.path("author").isNull()
                    ? author.isEmpty()
                    : plain(author.orElse("")).equals(plain(label.path("author").asText()));
        }

        boolean hasDay() {
            var days = new ArrayList<String>();
            label.path("days").forEach(day -> days.add(day.asText()));
            return told.of(Particular.PUBLISHED).filter(days::contains).isPresent();
        }
    }

    /** @param folder has {@code html/ID.html.gz} */
    static void run(Path folder) throws IOException {
        var pages = new ArrayList<Labelled>();
        for (Map.Entry<String, JsonNode> label : new ObjectMapper().readTree(LABELS.toFile()).properties()) {
            pages.add(new Labelled(told(folder.resolve("html/" + label.getKey() + ".html.gz")), label.getValue()));
        }
        print("title", pages, Labelled::hasTitle);
        print("author", pages, Labelled::hasAuthor);
        print("day", pages, Labelled::hasDay);
    }

    private static Particulars told(Path page) throws IOException {
        try (var html = new GZIPInputStream(Files.newInputStream(page))) {
            return new PageReader().read(new Content("page.html", html.readAllBytes())).get(0).particulars();
        } catch (UnreadableContentException e) {
            return Particulars.NONE;
        }
    }

    private static void print(String name, List<Labelled> pages, Predicate<Labelled> isRight) {
        long right = pages.stream().filter(isRight).count();
        System.out.printf(Locale.ROOT, "%-18s right %d of %d (%.3f)%n", name, right, pages.size(),
                (double) right / pages.size());
    }

    private static String plain(String words) {
        return Optional.of(Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .map(text -> text.replaceAll("[^\\p{L}\\p{N}]+", " ").replace(" and ", " ").strip()).orElse("");
    }
}
