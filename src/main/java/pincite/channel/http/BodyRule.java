package pincite.channel.http;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.MediaType;

/**
 * Which types of bodies an address takes.
 *
 * @param sentence for who sends another one
 */
record BodyRule(Predicate<MediaType> taken, String sentence) {

    private static final BodyRule JSON = new BodyRule(MediaType.APPLICATION_JSON_TYPE::equals,
            "Send the body as application/json, in UTF-8.");
    /** Of many formats, told apart by what stands in them; but no form is one of them. */
    private static final BodyRule QUESTION_SET = new BodyRule(BodyRule::isNoForm,
            "Send the question set as application/yaml, application/json, text/csv or text/plain, in UTF-8.");
    /** Told by what is in them; a page of another site is told by where it is from ({@link OriginGuard}). */
    private static final BodyRule FILE = new BodyRule(type -> !type.equals(MediaType.APPLICATION_FORM_URLENCODED_TYPE),
            "Send the file as application/octet-stream, or files as multipart/form-data.");
    private static final String ARTICLES = "/api/articles";
    private static final String QUESTION_SETS = "/api/evaluations";
    /** Slack proves with its signature who it is, before anything is read: nothing hangs on the type. */
    private static final Pattern SIGNED = Pattern.compile("/slack/(events|commands|interactive)/?");
    private static final String UTF_8 = "utf-8";

    /** JSON, where nothing else is said; empty where any type will do. */
    static Optional<BodyRule> at(String path) {
        if (SIGNED.matcher(path).matches()) {
            return Optional.empty();
        }
        return Optional.of(path.equals(QUESTION_SETS) ? QUESTION_SET : path.startsWith(ARTICLES) ? FILE : JSON);
    }

    boolean takes(MediaType type) {
        return taken.test(plain(type)) && (this == FILE || isUtf8(type));
    }

    private static MediaType plain(MediaType type) {
        return new MediaType(type.getType(), type.getSubtype());
    }

    private static boolean isUtf8(MediaType type) {
        return type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, UTF_8).equalsIgnoreCase(UTF_8);
    }

    private static boolean isNoForm(MediaType type) {
        return !type.isWildcardType() && !type.isWildcardSubtype() && !type.getType().equalsIgnoreCase("multipart")
                && !type.equals(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }
}
