package pincite.story.group;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yaml.snakeyaml.Yaml;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.story.MadeUpStory;
import pincite.story.Story;

/** Made-up articles, and which of them tell one story, by the hand that wrote them. */
record LabelledArticles(List<Map<String, Object>> all) {

    static final LabelledArticles FIRST_HALF = read("first-half.yaml");
    static final LabelledArticles SECOND_HALF = read("second-half.yaml");

    static LabelledArticles both() {
        return new LabelledArticles(Stream.concat(FIRST_HALF.all.stream(), SECOND_HALF.all.stream()).toList());
    }

    private static LabelledArticles read(String name) {
        try (InputStream file = LabelledArticles.class.getResourceAsStream(name)) {
            return new LabelledArticles(new Yaml().load(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    Story story() {
        return MadeUpStory.by(all.stream().map(LabelledArticles::article).toArray(Article[]::new));
    }

    private static Article article(Map<String, Object> fields) {
        var day = Optional.of(LocalDate.parse(text(fields, "day")));
        var publication = new Publication(text(fields, "title"), Optional.of(text(fields, "outlet")), Optional.empty(),
                day, Optional.empty());
        return new Article(text(fields, "id"), publication, CanonicalText.of(text(fields, "text")));
    }

    private static String text(Map<String, Object> fields, String name) {
        var value = fields.get(name);
        return value instanceof Date date
                ? DateTimeFormatter.ISO_LOCAL_DATE.format(date.toInstant().atOffset(ZoneOffset.UTC))
                : value.toString();
    }

    /** Which event each article tells. */
    Map<String, String> stories() {
        return labels(fields -> text(fields, "story"));
    }

    /** Whose text each article has: its own, or that which it copies. */
    Map<String, String> voices() {
        return labels(fields -> text(fields, fields.containsKey("copyOf") ? "copyOf" : "id"));
    }

    private Map<String, String> labels(Function<Map<String, Object>, String> label) {
        BinaryOperator<String> refusing = (one, other) -> {
            throw new IllegalArgumentException("One article twice: " + one + ", " + other);
        };
        return all.stream()
                .collect(Collectors.toMap(fields -> text(fields, "id"), label, refusing, TreeMap::new));
    }
}
