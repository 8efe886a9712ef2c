package pincite.engine.reading.hostile;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages that are too deep, too wide, unclosed, or take long to understand. */
final class HostilePages {

    private static final String WORDS = "<p>The Court of Appeal in Norburg on Tuesday set aside the licence of the Alder quarry, saying that the dust had never been weighed.</p>";

    private HostilePages() {
    }

    static Stream<Hostile> all() {
        return Stream.concat(nested(), Stream.concat(broken(), slow()));
    }

    private static Hostile page(String name, String body) {
        return Hostile.text("page: " + name, "<!DOCTYPE html><html><body>" + body);
    }

    private static Stream<Hostile> nested() {
        return Stream.of(page("divs 100,000 deep", "<div>".repeat(100_000) + WORDS),
                page("divs 30,000 deep", "<div>".repeat(30_000) + WORDS),
                page("tables 30,000 deep", "<table><tr><td>".repeat(30_000) + WORDS),
                page("paragraphs with divs 20,000 deep", ("<div>" + WORDS).repeat(20_000)),
                page("lists 30,000 deep", "<ul><li>".repeat(30_000) + WORDS),
                page("bold, italic and fonts 30,000 deep", "<b><i><a><font>".repeat(30_000) + WORDS),
                page("quotations 20,000 deep", "<blockquote>".repeat(20_000) + WORDS));
    }

    private static Stream<Hostile> broken() {
        return Stream.of(page("an unclosed comment", WORDS.repeat(3) + "<!-- " + WORDS.repeat(10_000)),
                page("an unclosed attribute", WORDS.repeat(3) + "<p title=\"" + WORDS.repeat(10_000)),
                page("an unclosed script", WORDS.repeat(3) + "<script>" + WORDS.repeat(10_000)),
                page("10 MB of <", WORDS + "<".repeat(10_000_000)), page("tags within tags", "<a".repeat(2_000_000)),
                page("5 MB of &", WORDS + "&".repeat(5_000_000)), page("zeros", WORDS + "\0".repeat(1_000_000)),
                page("a doctype of 1 MB", "<!DOCTYPE " + "x".repeat(1_000_000) + ">" + WORDS),
                page("b over p misnested", "<b><p></b></p>".repeat(20_000) + WORDS),
                page("linked data 10,000 deep",
                        "<script type=application/ld+json>" + "[".repeat(10_000) + "</script>" + WORDS),
                page("an address of linked data without end",
                        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"url\":\"" + "x".repeat(1_000_000)
                                + "\"}</script>" + WORDS),
                page("an unknown charset", "<meta charset=\"utf-99\">" + WORDS),
                page("framesets", "<frameset><frame>".repeat(10_000) + WORDS));
    }

    private static Stream<Hostile> slow() {
        return Stream.of(page("a million tags", "<b></b>".repeat(500_000) + WORDS),
                page("15,000 elements", "<b></b>".repeat(15_000) + WORDS),
                page("40,000 paragraphs", "<p>x, y".repeat(40_000)),
                page("a million attributes", "<div " + attributes(1_000_000) + ">" + WORDS),
                page("a class of 1 MB", "<div class=\"" + "a- ".repeat(333_333) + "\">" + WORDS),
                page("a style of 1 MB", "<p style=\"" + "left:-".repeat(166_666) + "\">x</p>" + WORDS),
                page("a thousand rules of style",
                        "<style>" + rules(1_000) + "</style>" + "<p class=c7>x</p>".repeat(5_000) + WORDS),
                page("a byline without end", "<p>By " + "Ada ".repeat(100_000) + "</p>" + WORDS),
                page("one word of 5 MB", WORDS + "<p>" + "x".repeat(5_000_000)),
                page("2 MB of commas", "<p>" + ", ".repeat(1_000_000)),
                page("2 MB of spaces", WORDS + "<p>" + " \n".repeat(1_000_000) + "x</p>"),
                page("100,000 line breaks", WORDS + "<br>".repeat(100_000)),
                page("a title of 1 MB", "<title>" + " - a".repeat(250_000) + "</title>" + WORDS),
                page("10,000 links", "<p><a href=/x>Read more here</a></p>".repeat(10_000) + WORDS));
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(each -> "a" + each).collect(Collectors.joining(" "));
    }

    private static String rules(int count) {
        return IntStream.range(0, count).mapToObj(each -> ".c" + each + "{display:none}").collect(Collectors.joining());
    }
}
