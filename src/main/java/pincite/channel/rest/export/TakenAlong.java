package pincite.channel.rest.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import pincite.export.Chapter;
import pincite.export.ExportFormat;
import pincite.markup.Signs;

/** A file with a name that tells what was asked; a page has none, because it is looked at first. */
public final class TakenAlong {

    private static final int LONGEST_NAME = 60;
    private static final Pattern NO_NAME = Pattern.compile("[\\\\/:*?\"<>|%]+");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    private TakenAlong() {
    }

    public static Response as(ExportFormat format, List<Chapter> chapters) {
        var response = Response.ok(format.write(chapters)).type(format.mediaType());
        return (format.isPage()
                ? response
                : response.header(HttpHeaders.CONTENT_DISPOSITION, disposition(format, chapters))).build();
    }

    /** For who reads RFC 6266 with RFC 8187, and before it for who reads ASCII alone. */
    static String disposition(ExportFormat format, List<Chapter> chapters) {
        var name = name(chapters.isEmpty() ? "" : chapters.get(0).question());
        var ending = "." + format.extension();
        var encoded = URLEncoder.encode(name + ending, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + slug(name) + ending + "\"; filename*=UTF-8''" + encoded;
    }

    private static String name(String question) {
        var name = NO_NAME.matcher(Signs.line(question)).replaceAll(" ").strip();
        int length = Math.min(LONGEST_NAME, name.codePointCount(0, name.length()));
        var cut = name.substring(0, name.offsetByCodePoints(0, length)).strip();
        return cut.isEmpty() || cut.startsWith(".") ? "Pincite" : cut;
    }

    private static String slug(String name) {
        var slug = NO_SLUG.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "pincite" : slug;
    }
}
