package pincite.engine.reading.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Byline;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;
import pincite.corpus.format.VisibleText;
import pincite.corpus.frontmatter.PublicationDay;

/** Articles in JSON: an object with {@code title, text, source, author, published, url}, a list of such, or one in each line. */
@Singleton
public final class JsonReader implements ArticleReader {

    private static final int MOST_ARTICLES = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(100).build())
            .build());
    private static final Map<Particular, List<String>> FIELDS = Map.ofEntries(
            Map.entry(Particular.TITLE, List.of("title", "headline")),
            Map.entry(Particular.SOURCE, List.of("source", "publisher")),
            Map.entry(Particular.AUTHOR, List.of("author", "authors")),
            Map.entry(Particular.PUBLISHED, List.of("published", "date")),
            Map.entry(Particular.UPDATED, List.of("updated")), Map.entry(Particular.URL, List.of("url", "link")),
            Map.entry(Particular.SECTION, List.of("section")), Map.entry(Particular.LANGUAGE, List.of("language")),
            Map.entry(Particular.CASE, List.of("case")), Map.entry(Particular.GROUPS, List.of("groups")));

    @Override
    public String version() {
        return "json-2";
    }

    @Override
    public boolean reads(Content content) {
        var beginning = content.beginning().replaceFirst("^\u00EF\u00BB\u00BF", "").strip();
        return beginning.startsWith("{") && beginning.matches("(?s)\\{\\s*(?:\"[^\"]*\"\\s*:.*)") && isJson(content)
                || beginning.startsWith("[") && beginning.matches("(?s)\\[\\s*\\{.*") && isJson(content);
    }

    /** Whether it begins with a whole value; a text in brackets does not. */
    private static boolean isJson(Content content) {
        try (var parser = JSON.createParser(content.bytes())) {
            for (int token = 0; token < 3; token++) {
                parser.nextToken();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public List<ReadArticle> read(Content content) throws UnreadableContentException {
        var objects = objects(content);
        var names = new EntryNames();
        var articles = new ArrayList<ReadArticle>();
        for (var object : objects) {
            articles.add(article(object, objects.size() == 1 ? "" : names.next(known(object)), articles.size() + 1));
        }
        if (articles.isEmpty()) {
            throw new UnreadableContentException("has no article in it: an object with 'title' and 'text' is one");
        }
        return articles;
    }

    private static List<JsonNode> objects(Content content) throws UnreadableContentException {
        var objects = new ArrayList<JsonNode>();
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(content.bytes())) {
            while (values.hasNextValue()) {
                var value = values.nextValue();
                var list = value.isObject() && value.path("articles").isArray() ? value.path("articles") : value;
                StreamSupport.stream((list.isArray() ? list : List.of(list)).spliterator(), false)
                        .limit(MOST_ARTICLES + 1L)
                        .forEach(objects::add);
                refuseMore(objects.size());
            }
        } catch (IOException e) {
            throw new UnreadableContentException("is no JSON, or is cut off, after " + objects.size() + " articles", e);
        }
        return objects;
    }

    private static void refuseMore(int articles) throws UnreadableContentException {
        if (articles > MOST_ARTICLES) {
            throw new UnreadableContentException("has more than " + MOST_ARTICLES + " articles: split it");
        }
    }

    /** What was to be closed and is not understood is not opened to everybody. */
    private static void refuseNoGroups(JsonNode object, int number) throws UnreadableContentException {
        if (object.has("groups") && value(object, Particular.GROUPS).isEmpty()) {
            throw new UnreadableContentException("has 'groups' that name none in its article " + number);
        }
    }

    private static ReadArticle article(JsonNode object, String entry, int number) throws UnreadableContentException {
        refuseNoGroups(object, number);
        var text = words(object.path("text")).or(() -> words(object.path("body")))
                .filter(words -> !VisibleText.of(words).isBlank())
                .orElseThrow(() -> new UnreadableContentException("has no 'text' in its article " + number));
        var article = new ReadArticle(entry, VisibleText.of(text).replace("\r\n", "\n").replace('\r', '\n').strip(),
                particulars(object).or(Byline.of(text)), List.of(), List.of());
        var day = value(object, Particular.PUBLISHED);
        return day.isPresent() && day(day.get()).isEmpty()
                ? article.remarking("'published' is no date like 2023-09-19: " + day.get())
                : article;
    }

    private static Particulars particulars(JsonNode object) {
        var particulars = Particulars.NONE;
        for (var particular : Particular.values()) {
            var value = value(object, particular);
            particulars = particulars.with(particular, isDay(particular) ? value.flatMap(JsonReader::day) : value,
                    Provenance.GIVEN);
        }
        return particulars;
    }

    private static boolean isDay(Particular particular) {
        return particular == Particular.PUBLISHED || particular == Particular.UPDATED;
    }

    private static Optional<String> value(JsonNode object, Particular particular) {
        return FIELDS.get(particular).stream().flatMap(name -> words(object.path(name)).stream()).findFirst();
    }

    private static Optional<String> day(String written) {
        try {
            return Optional.of(PublicationDay.of(written).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> words(JsonNode node) {
        var words = node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : node.isTextual() ? node.asText() : "";
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    private static String known(JsonNode object) {
        return words(object.path("id")).or(() -> value(object, Particular.URL).map(EntryNames::ofAddress))
                .or(() -> value(object, Particular.TITLE)).orElse("article");
    }
}
