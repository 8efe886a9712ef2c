package pincite.markup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words of others within Markdown: rendered, they stand there letter for letter, and are no heading, list, link, image or HTML. Written as
 * CommonMark 0.31 (section 2.4) and GitHub's autolinks (GFM, section 6.9) have it.
 */
public final class MarkdownText {

    /** What begins emphasis, code, a link, HTML, an entity or a row of a table anywhere in a line. */
    private static final Pattern SIGN = Pattern.compile(
            "[\\\\`*\\[\\]<>~|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w{1,32};)|!(?=\\[)|@(?=[\\p{L}\\p{N}])");
    /** What begins a block at the beginning of a line. */
    private static final Pattern BLOCK = Pattern.compile("(?m)^(\\h*)(?:([#+=-])|(\\d{1,9})([.)]))(?=\\h|$|[-=#])");
    /** What GitHub and chat programs make links of without being asked; no escape keeps all of them from it, and a span of code does. */
    private static final Pattern ADDRESS = Pattern
            .compile("(?i)(?<!\\S)(?=\\S*(?:\\b(?:https?|ftp)://|\\b(?:mailto|xmpp):|\\bwww\\.|[\\w.+-]@\\w))\\S++");
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final Pattern CODE = Pattern.compile("(?<!\\\\|`)(`+)([^`\\s](?:[^\\s]*?[^`\\s])?)\\1(?!`)");
    /** What cannot stand in the destination of a link, or means something to what reads Markdown twice. */
    private static final Pattern NO_DESTINATION = Pattern.compile("[()<>\\\\\"'`|\\s\\p{Cntrl}]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private MarkdownText() {
    }

    public static String escaped(String words) {
        var written = new StringBuilder();
        int from = 0;
        for (var address = ADDRESS.matcher(words); address.find();) {
            written.append(withoutSigns(words.substring(from, address.start()))).append(code(address.group()));
            from = address.end();
        }
        return BLOCK.matcher(written.append(withoutSigns(words.substring(from)))).replaceAll("$1$3\\\\$2$4");
    }

    /**
     * A link whose text are words of others, in one line; nothing in them or in the address ends it.
     *
     * @param address absolute, as it is asked for
     */
    public static String link(String words, String address) {
        return "[" + escaped(words) + "](" + NO_DESTINATION.matcher(address).replaceAll(MarkdownText::encoded) + ")";
    }

    private static String encoded(MatchResult sign) {
        return URLEncoder.encode(sign.group(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As it was before, for what a client sends back. */
    public static String unescaped(String markdown) {
        return ESCAPE.matcher(CODE.matcher(markdown).replaceAll("$2")).replaceAll("$1");
    }

    private static String withoutSigns(String words) {
        return SIGN.matcher(words).replaceAll("\\\\$0");
    }

    /** Within more ticks than stand in it; a space that sets them off is not shown. */
    private static String code(String address) {
        int longest = TICKS.matcher(address).results().mapToInt(ticks -> ticks.group().length()).max().orElse(0);
        var fence = "`".repeat(longest + 1);
        var space = address.startsWith("`") || address.endsWith("`") ? " " : "";
        return fence + space + address + space + fence;
    }
}
