package pincite.engine.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What a page tells search engines of its article, in JSON-LD of schema.org (https://schema.org/NewsArticle). */
record LinkedData(JsonNode article) {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private static final Pattern ARTICLE = Pattern
            .compile("(?:\\w*Article|\\w*Posting|Report|Review|WebPage|\\w*Story)", Pattern.CASE_INSENSITIVE);
    /** Beyond it, what is said of the page is no description. */
    private static final int MOST_OBJECTS = 2_000;

    static LinkedData of(Document page) {
        var found = new ArrayList<JsonNode>();
        for (var script : page.select("script[type*=ld+json]")) {
            try {
                collect(JSON.readTree(script.data().strip()), found);
            } catch (JsonProcessingException e) {
                // Many pages have what is no JSON there; the rest of the page tells the same.
                continue;
            }
        }
        return new LinkedData(found.stream().filter(LinkedData::isArticle).findFirst()
                .or(() -> found.stream().filter(each -> each.has("headline")).findFirst())
                .orElse(MissingNode.getInstance()));
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isObject() && found.size() < MOST_OBJECTS) {
            found.add(node);
        }
        node.elements().forEachRemaining(each -> collect(each, found));
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).anyMatch(type -> ARTICLE.matcher(type).matches() && !type.equals("WebPage"))
                || types(node).anyMatch("WebPage"::equals) && node.has("headline");
    }

    private static Stream<String> types(JsonNode node) {
        var type = node.path("@type");
        return type.isArray() ? texts(type) : Stream.of(type.asText());
    }

    Optional<String> text(String field) {
        return words(article.path(field));
    }

    /** Of one that is a text, an object with a name, or a list of these. */
    Optional<String> names(String field) {
        var node = article.path(field);
        var named = node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
        return Optional.of(String.join(", ", named.flatMap(each -> name(each).stream()).distinct().toList()))
                .filter(names -> !names.isEmpty());
    }

    Optional<String> address() {
        var main = article.path("mainEntityOfPage");
        return text("url").or(() -> words(main)).or(() -> words(main.path("@id")));
    }

    /** The whole article as text, which some pages have. */
    Optional<String> body() {
        return text("articleBody").map(body -> Jsoup.parse(body.replace("\n", "<br>")).wholeText().strip());
    }

    boolean isForSubscribers() {
        return text("isAccessibleForFree").filter(free -> free.equalsIgnoreCase("false")).isPresent();
    }

    private static Optional<String> name(JsonNode node) {
        return node.isObject() ? words(node.path("name")) : words(node);
    }

    /** Entities of HTML are not meant to stand in JSON, and do. */
    private static Optional<String> words(JsonNode node) {
        return node.isValueNode() && !node.isNull() && !node.asText().isBlank()
                ? Optional.of(node.asText().contains("&")
                        ? Parser.unescapeEntities(node.asText(), false)
                        : node.asText())
                : Optional.empty();
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
