package pincite.answer.proof;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes plain words of what a model has written: nothing of it links, loads, mentions, formats or hides anything wherever it is shown.
 * Characters that only mark up are left out, so a text that never had them stays as it is.
 */
public final class InertText {

    /** In code points; a sentence of an answer is never so long. */
    private static final int LONGEST = 1_000;
    /** What is read at all, in UTF-16 units. */
    private static final int LONGEST_READ = 20_000;
    /** Terminal commands: with a final letter, or up to a bell or its replacement. */
    private static final Pattern TERMINAL = Pattern.compile("(?:\\x1b\\[|\\x9b)[0-?]*+[ -/]*+[@-~]?+"
            + "|(?:\\x1b\\]|\\x9d)[^\\x07\\x1b\\x9c]*+(?:\\x07|\\x1b\\\\|\\x9c)?+|\\x1b.?+");
    /** Every way in which a character is there without being seen; tags and variation selectors may carry a hidden text. */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\x{115f}\\x{1160}\\x{17b4}\\x{17b5}"
                    + "\\x{180b}-\\x{180f}\\x{3164}\\x{ffa0}\\x{fe00}-\\x{fe0f}\\x{e0000}-\\x{e0fff}\\x{034f}\\x{2800}]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}]");
    private static final Pattern ENTITY = Pattern
            .compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    /** A pattern and what is left of what it finds, in the order in which they are looked for. */
    private record Rule(Pattern pattern, String left) {

        private static Rule of(String pattern, String left) {
            return new Rule(Pattern.compile(pattern), left);
        }

        private String apply(String text) {
            return pattern.matcher(text).replaceAll(left);
        }
    }

    private static final String ADDRESS = "(?i:[a-z][a-z0-9+.-]{1,30}+://|www\\.|//(?=[\\w-]{1,63}+\\.)|(?:mailto|javascript|data|tel|vbscript|file|blob):(?=\\S))";
    /** Also of an image. */
    private static final Rule LINK = Rule.of("!?\\[([^\\]\\[]{0,500}+)\\]\\([^()\\s]{0,2000}+(?:\\s[^()]{0,500}+)?+\\)",
            "$1");
    private static final Rule LINK_BY_REFERENCE = Rule.of("!?\\[([^\\]\\[]{1,500}+)\\] ?\\[[^\\]\\[]{0,300}+\\]", "$1");
    private static final List<Rule> RULES = List.of(
            Rule.of("(?is)<(script|style|iframe|svg|object|template)\\b[^<>]{0,2000}+>[^<]{0,2000}+(?:</\\1[^<>]{0,20}+>|$)",
                    " "),
            Rule.of("(?s)<!--.{0,2000}?(?:-->|\\z)", " "),
            // Slack: <url|label>, <#C1|label>, <!subteam^1|label>
            Rule.of("<[^<>|\\s]{1,2000}+\\|([^<>|]{0,500}+)>", "$1"),
            // Slack: <@U1>, <!channel>; HTML and autolinks
            Rule.of("</?[@#!?a-zA-Z][^<>]{0,2000}+>?+", " "),
            // a reference and where it leads to
            Rule.of("(?m)^\\s{0,3}+\\[[^\\]\\[]{1,300}+\\]:.{0,2000}+$", " "),
            Rule.of("\\[[^\\]\\[]{1,300}+\\]:\\s{0,5}+<?" + ADDRESS + "\\S{0,2000}+", " "),
            LINK, LINK_BY_REFERENCE,
            // around another one, as a linked image is
            LINK, LINK_BY_REFERENCE,
            Rule.of(ADDRESS + "[^\\s<>\"”]{0,2000}+", " "),
            // without a scheme, but with a path
            Rule.of("(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}+\\p{L}{2,24}+/[^\\s<>\"”]{0,2000}+", " "),
            Rule.of("(?m)^\\s{0,3}+(?:#{1,6}+\\s|>++|[-+*]\\s|\\d{1,3}+[.)]\\s(?=[*_`\\[])|={3,}+$|-{3,}+$|`{3,}+[\\w-]{0,30}+$)",
                    " "),
            Rule.of("(?i)(?<![\\w.])@(?:channel|here|everyone)\\b", " "),
            Rule.of("(?<![\\p{L}\\p{N}])_++|_++(?![\\p{L}\\p{N}])", ""),
            Rule.of("[`*~\\[\\]<>|\\\\{}^]++|!(?=\\[)", ""),
            Rule.of("[\\s\\p{Z}]++", " "));

    private InertText() {
    }

    /** Of whatever a model has written; empty where nothing is left. */
    public static String of(String text) {
        var read = text.substring(0, Math.min(text.length(), LONGEST_READ));
        var seen = visible(read);
        // twice, as what is taken away may have kept apart what links
        return shortened(applied(applied(seen)).strip());
    }

    private static String applied(String text) {
        var plain = text;
        for (var rule : RULES) {
            plain = rule.apply(plain);
        }
        return plain;
    }

    private static String visible(String text) {
        var ended = TERMINAL.matcher(text).replaceAll("");
        var seen = UNSEEN.matcher(ended).replaceAll("");
        var entities = ENTITY.matcher(seen).replaceAll(" ");
        return CONTROL.matcher(entities.replace("\r\n", "\n").replace('\t', ' ')).replaceAll(
                match -> match.group().equals("\n") ? "\n" : " ");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip();
    }
}
