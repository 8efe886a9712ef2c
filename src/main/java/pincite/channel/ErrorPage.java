package pincite.channel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import pincite.markup.Html;

/**
 * An error for whoever reads in a browser: what happened, in a sentence, and the way on.
 *
 * @param sentence for a person; of no markup
 */
public record ErrorPage(int status, String sentence) {

    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    /** Where programs ask, and where files of the page are. */
    private static final Pattern OF_PROGRAMS = Pattern.compile("/(?:api|v1|mcp|slack|q|page)(?:/.*)?");
    private static final String SIGN_IN = ErrorPage.class.getName();
    private static final String SKELETON = read("error-page.html");
    private static final int LONGEST_PATH = 200;
    private static final int UNKNOWN = 401;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private static final Map<Integer, String> HEADINGS = Map.of(UNKNOWN, "Say who you are", 403,
            "This is not open to you",
            NOT_FOUND, "It is not here", NOT_ALLOWED, "That cannot be done here", 421, "This is another name", 429,
            "Too much at once", 500, "Something broke", 503, "Not just now");

    /** Whether they said that they read HTML rather than JSON, of an address that people open. */
    public static boolean isWanted(RoutingContext asked) {
        return !OF_PROGRAMS.matcher(asked.normalizedPath()).matches()
                && AcceptedTypes.of(asked.request().headers().getAll(HttpHeaders.ACCEPT)).prefersHtml();
    }

    /** From now on, whoever is not known is led there. */
    public static void offerSignIn(RoutingContext asked) {
        asked.put(SIGN_IN, "/sign-in?to=" + URLEncoder.encode(asked.normalizedPath(), StandardCharsets.UTF_8));
    }

    public String html(RoutingContext asked) {
        return SKELETON.replace("{heading}", HEADINGS.getOrDefault(status, "That did not work"))
                .replace("{status}", "Status " + status).replace("{ways}", ways(asked))
                .replace("{sentence}", said(asked));
    }

    private String ways(RoutingContext asked) {
        var signIn = status == UNKNOWN && asked.get(SIGN_IN) instanceof String address ? way(address, "Sign in") : "";
        return signIn + way("/", "Ask a question") + way("/articles", "Look through the articles");
    }

    private static String way(String address, String words) {
        return "<li><a href=\"" + Html.escaped(address) + "\">" + words + "</a></li>";
    }

    /** Of what only a program can do something about, what a person can. */
    private String said(RoutingContext asked) {
        var path = "<code>" + Html.escaped(shortened(asked.normalizedPath())) + "</code>";
        return switch (status) {
            case NOT_FOUND ->
                "There is nothing at " + path + ". The address may be mistyped, or what was there is gone.";
            case NOT_ALLOWED -> "The address " + path + " can only be opened and read.";
            default -> Html.escaped(sentence);
        };
    }

    private static String shortened(String path) {
        return path.codePointCount(0, path.length()) > LONGEST_PATH
                ? path.substring(0, path.offsetByCodePoints(0, LONGEST_PATH)) + "…"
                : path;
    }

    private static String read(String file) {
        try (InputStream page = ErrorPage.class.getResourceAsStream(file)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
