package pincite.channel.mcp;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkiverse.mcp.server.McpException;
import io.quarkiverse.mcp.server.RequestUri;
import io.quarkiverse.mcp.server.ResourceTemplate;
import io.quarkiverse.mcp.server.TextResourceContents;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import pincite.corpus.Article;
import pincite.corpus.standing.Standings;
import pincite.index.CurrentArticles;
import pincite.record.ArticleDocument;

/**
 * The case articles as what an assistant may put before its model. They are listed for who asks and when they are asked for: the platform
 * knows one list for all, which it also tells all of.
 */
@ApplicationScoped
@Blocking
class ArticleResources {

    static final String SCHEME = "pincite://articles/";

    private static final String TEMPLATE = SCHEME + "{id}";
    private static final String PLAIN = "text/plain";
    private static final int PAGE = 100;

    private final CurrentArticles articles;
    private final Standings standings;
    private final ToolRecord log;

    @Inject
    ArticleResources(CurrentArticles articles, Standings standings, ToolRecord log) {
        this.articles = articles;
        this.standings = standings;
        this.log = log;
    }

    @ResourceTemplate(name = "article", title = "A case article", uriTemplate = TEMPLATE, mimeType = PLAIN, description = "The text of a case article; paragraphs that speak to a machine are left out, and it says where. Slashes of the id may stand as they are.")
    TextResourceContents article(String id, RequestUri uri) {
        var name = URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        var found = articles.find(name).filter(standings::mayAnswer);
        log.put("read_resource", name, found.stream().map(Article::id).toList());
        return found.map(article -> new TextResourceContents(uri.value(), ArticleWords.of(article), PLAIN))
                .orElseThrow(() -> new McpException("There is no article '" + name + "'; resources/list lists them.",
                        JsonRpcErrorCodes.RESOURCE_NOT_FOUND));
    }

    /** An address as the template has it: an id may have slashes, and to the platform they end it. */
    static String encoded(String uri) {
        return uri.startsWith(SCHEME) ? SCHEME + uri.substring(SCHEME.length()).replace("/", "%2F") : uri;
    }

    private static String address(Article article) {
        return SCHEME + URLEncoder.encode(article.id(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * A page of all that may be read, by id.
     *
     * @param cursor the end of the page before; empty where it is none that was given here
     */
    Optional<JsonObject> list(Optional<String> cursor) {
        var after = cursor.map(ArticleResources::place).orElse(Optional.of(""));
        log.put("list_resources", "", List.of());
        return after.map(id -> page(articles.all().stream().filter(standings::mayAnswer)
                .filter(article -> article.id().compareTo(id) > 0).limit(PAGE + 1L).toList()));
    }

    private static JsonObject page(List<Article> found) {
        var shown = found.stream().limit(PAGE).toList();
        var page = new JsonObject().put("resources",
                new JsonArray(shown.stream().map(ArticleResources::entry).toList()));
        return found.size() > PAGE ? page.put("nextCursor", cursor(shown.get(PAGE - 1))) : page;
    }

    private static JsonObject entry(Article article) {
        var known = ArticleDocument.of(article);
        var origin = Stream.concat(known.source().stream(), known.published().map(Object::toString).stream())
                .collect(Collectors.joining(" · "));
        var entry = new JsonObject().put("uri", address(article)).put("name", known.id()).put("title", known.title())
                .put("mimeType", PLAIN);
        return origin.isEmpty() ? entry : entry.put("description", origin);
    }

    private static String cursor(Article last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last.id().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> place(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noCursor) {
            return Optional.empty();
        }
    }
}
