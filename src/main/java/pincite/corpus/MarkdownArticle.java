package pincite.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * Markdown with YAML front matter ({@code title, source, author, published, url}); the canonical text is what follows the front
 * matter. Without a title there, the first top heading is the title.
 */
final class MarkdownArticle {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\n(.*?)^---[ \\t]*(?:\\n|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TOP_HEADING = Pattern.compile("^# +(\\S.*)$", Pattern.MULTILINE);
    private static final Pattern TIME_OF_DAY = Pattern.compile("[T ]\\d\\d:\\d\\d.*$");
    private static final int LONGEST_NAME = 300;
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private MarkdownArticle() {
    }

    static Article read(String id, String decoded) throws UnreadableArticleException {
        var whole = CanonicalText.of(decoded).value();
        var matter = FRONT_MATTER.matcher(whole);
        if (!matter.find()) {
            return article(id, YAML.createObjectNode(), whole);
        }
        return article(id, fields(matter.group(1)), whole.substring(matter.end()));
    }

    private static Article article(String id, JsonNode fields, String body) throws UnreadableArticleException {
        if (body.isBlank()) {
            throw new UnreadableArticleException("is empty below its front matter");
        }
        return new Article(id, publication(fields, body), CanonicalText.of(body));
    }

    private static JsonNode fields(String yaml) throws UnreadableArticleException {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new UnreadableArticleException("has front matter that is not YAML: "
                    + e.getOriginalMessage().lines().findFirst().orElse("it cannot be read"), e);
        }
    }

    private static Publication publication(JsonNode fields, String body) throws UnreadableArticleException {
        var title = text(fields, "title").or(() -> heading(body))
                .orElseThrow(
                        () -> new UnreadableArticleException("has no title: give it 'title:' in its front matter"));
        return new Publication(title, name(fields, "source"), name(fields, "author"), published(fields), url(fields));
    }

    private static Optional<String> heading(String body) {
        var found = TOP_HEADING.matcher(body);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    private static Optional<String> text(JsonNode fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(node -> node.isValueNode() && !node.isNull())
                .map(node -> node.asText().strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> name(JsonNode fields, String field) throws UnreadableArticleException {
        var name = text(fields, field);
        if (name.isPresent() && name.get().length() > LONGEST_NAME) {
            throw new UnreadableArticleException("has a '" + field + "' of more than " + LONGEST_NAME + " characters");
        }
        return name;
    }

    /** A time of day, if there is one, is left out: an article is as old as its day. */
    private static Optional<LocalDate> published(JsonNode fields) throws UnreadableArticleException {
        var value = text(fields, "published");
        try {
            return value.map(date -> LocalDate.parse(TIME_OF_DAY.matcher(date).replaceFirst("")));
        } catch (DateTimeParseException e) {
            throw new UnreadableArticleException("has a 'published' that is no date like 2023-09-19: " + value.get(),
                    e);
        }
    }

    private static Optional<URI> url(JsonNode fields) throws UnreadableArticleException {
        var value = name(fields, "url");
        try {
            return value.map(URI::create).map(MarkdownArticle::web);
        } catch (IllegalArgumentException e) {
            throw new UnreadableArticleException("has a 'url' that is no http or https address: " + value.get(), e);
        }
    }

    /** A link that a reader may follow: never {@code javascript:} or {@code file:}. */
    private static URI web(URI url) {
        if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
            throw new IllegalArgumentException("Not a web address: " + url);
        }
        return url;
    }
}
