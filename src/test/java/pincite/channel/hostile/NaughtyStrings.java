package pincite.channel.hostile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that some program once took for something else: by kind, each in several forms. */
final class NaughtyStrings {

    private static final List<String> EMPTY = List.of("", " ", "\t", "\n", "\u00A0", "\u200B", "\uFEFF", "\u3000",
            "\u2028", "\u180E", ".", "...", "?", "-", "null", "undefined", "None", "NaN", "nil", "true", "false", "0",
            "-1",
            "1e309", "0x7fffffff", "2147483648", "9223372036854775808", "[]", "{}", "[object Object]", "NULL", "(null)",
            "Infinity", "00", "1/0", "$1.00", "1,000", "１２３", "٣");
    private static final List<String> SIGNS = List.of("\u0000", "\u0001", "\u0007", "\u001B[31m",
            "\u001B]0;title\u0007", "\u007F", "\u0085", "\u009B31m", "\u202E", "\u202Eevil\u202C", "\u2066x\u2069",
            "\uFFFE", "\uFFFF", "\uD800", "\uDC00",
            "\uDC00\uD800", "e\u0301", "\u0301", "Z\u0351\u036B\u0343", "ﬃ", "İstanbul", "ıI", "ẞß", "𝕋𝕖𝕩𝕥", "😀",
            "👩‍👩‍👧‍👦", "🇦🇶", "\uD83D", "表ポあ", "ﷺ", "‮", "\u00AD", "\uDB40\uDC41", "a\u0000b", "CON", "NUL.txt",
            "中文", "العربية", "עברית", "ไทย");
    private static final List<String> CODE = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>", "'-alert(1)-'", "javascript:alert(1)", "<!--", "-->", "]]>", "<![CDATA[",
            "<?xml?>", "&lt;", "&#0;", "{{7*7}}", "${7*7}", "#{7*7}",
            "<%= 7*7 %>", "${jndi:ldap://127.0.0.1/x}", "%{(#a)}", "'; DROP TABLE votes; --", "1' OR '1'='1",
            "\" OR \"\"=\"", "admin'--", "*)(uid=*", "../../../../etc/passwd", "..\\..\\windows", "/dev/null",
            "file:///etc/passwd", "http://127.0.0.1/", "%00", "%2e%2e%2f", "%n%s%x", "%d", "\\",
            "\\\\", "\\0", "\\u0000", "`id`", "$(id)", "; ls", "| cat", "&& true", "=1+1", "@SUM(A1)", "+1", "-1+1",
            "=cmd|' /C calc'!A0", "() { :;};", "eval(1)", "__proto__", "constructor", "hasOwnProperty", "{\"a\":1}",
            "[1]", "\r\nSet-Cookie: a=b", "\nX: y", "Content-Length: 0");
    private static final List<String> SEARCH = List.of("*", "*:*", "?*", "a*", "*a", "title:*", "text:judge",
            "NOT judge", "judge AND", "(judge", "judge)", "\"judge", "judge~", "judge~2", "judge^5", "[a TO z]",
            "{* TO *}", "/.*/", "/(a+)+$/", "+-+", "||", "&&", "!judge", "\\judge", "_exists_:text", "~", "^",
            "judge OR", "AND", "a AND (b OR", "\"\"", "text:[* TO *]", "judge*~*", "((((", "))))", "id:\"x\"",
            "*?*?*?");
    private static final List<String> MARKUP = List.of("[click](javascript:alert(1))", "![x](http://127.0.0.1/p)",
            "[x]: http://127.0.0.1", "<!channel>", "<@U123>", "<#C123|x>", "<http://127.0.0.1|x>", "*b*", "_i_", "~s~",
            "`c`", "```", "> q", "# h", "- l", "1. l", "|a|b|", "---", "<br>", "&amp;", "@here", ":smile:");
    private static final List<String> LONG = List.of("a".repeat(1_999), "a".repeat(2_001), "a ".repeat(900),
            "?".repeat(1_500), "(".repeat(1_500), "\"".repeat(1_500), "😀".repeat(900), "e\u0301".repeat(900),
            "was ".repeat(400), "not ".repeat(400), "1".repeat(1_900), "A.".repeat(900), "\n".repeat(1_900),
            "of the ".repeat(250),
            "why ".repeat(400), "<".repeat(1_900), "\\".repeat(1_900), "-".repeat(1_900), ",".repeat(1_900),
            "Mr. ".repeat(400));

    private NaughtyStrings() {
    }

    static List<String> all() {
        var alone = Stream.of(EMPTY, SIGNS, CODE, SEARCH, MARKUP, LONG).flatMap(List::stream).toList();
        var within = IntStream.range(0, alone.size()).filter(each -> each % 2 == 1).mapToObj(alone::get)
                .filter(text -> text.length() < 100)
                .map(text -> "Who is " + text + " the judge?");
        return Stream.concat(alone.stream(), within).toList();
    }
}
