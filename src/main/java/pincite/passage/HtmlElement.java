package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import pincite.passage.TextBlock.Kind;

/**
 * An element of HTML that stands in an article for a block: a row, an item, a heading, a caption, a paragraph. Places are in UTF-16 units.
 *
 * @param block what stands between its tags
 * @param from  where its first tag starts
 * @param to    behind its last
 */
record HtmlElement(TextBlock block, int from, int to) {

    private static final Pattern FIRST = Pattern
            .compile("(?i)<(tr|li|h[1-6]|p|caption|figcaption)(?:\\s[^<>]{0,200})?>");
    private static final Pattern HEAD = Pattern.compile("(?is).*<th[\\s>].*");
    private static final Pattern TAGS = Pattern.compile("(?:\\s*+</?[a-zA-Z][^<>]{0,200}+>\\s*+)++");
    /** Whose last tag is further on is not closed. */
    private static final int LONGEST = 5_000;

    /** In their order; none within another. */
    static List<HtmlElement> in(String text) {
        var elements = new ArrayList<HtmlElement>();
        var first = FIRST.matcher(text);
        for (int at = 0; first.find(at);) {
            var last = last(text, first.group(1), first.end());
            at = last < 0 ? first.end() : text.indexOf('>', last) + 1;
            if (last >= 0 && at > 0 && !text.substring(first.end(), last).isBlank()) {
                elements.add(new HtmlElement(block(text, first.group(1), first.end(), last), first.start(), at));
            }
            at = at <= 0 ? text.length() : at;
        }
        return elements;
    }

    /** Where the last tag starts; -1 where there is none. */
    private static int last(String text, String name, int from) {
        var within = text.substring(from, Math.min(text.length(), from + LONGEST)).toLowerCase(Locale.ROOT);
        int at = within.indexOf("</" + name.toLowerCase(Locale.ROOT));
        return at < 0 ? -1 : from + at;
    }

    private static TextBlock block(String text, String name, int from, int to) {
        int start = from;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextBlock(start, end, kind(name.toLowerCase(Locale.ROOT), text.substring(start, end)));
    }

    private static Kind kind(String name, String words) {
        return switch (name) {
            case "tr" -> HEAD.matcher(words).matches() && !words.toLowerCase(Locale.ROOT).contains("<td")
                    ? Kind.HEADS
                    : Kind.ROW;
            case "li" -> Kind.ITEM;
            case "p" -> Kind.PARAGRAPH;
            default -> Kind.HEADING;
        };
    }

    /** Whether a line holds nothing but tags. */
    static boolean isTags(String line) {
        return TAGS.matcher(line).matches();
    }
}
