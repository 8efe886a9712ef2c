package pincite.passage.instruction;

import java.util.regex.Pattern;

/** An image or link that would carry what was asked to somebody else, or lead away from the article. */
final class Lure {

    /** What is to be filled in, or names of what a talk holds. */
    private static final String CARRIES = "[^\\s)\"'<>]{0,300}?(?:[?&#/](?:q|query|question|prompt|user|chat|context|conversation|history|session|secret|token|key|answer|data|d|c|t|x|msg|message|text|leak|exfil)="
            + "|=(?:\\{|%7B|\\[|\\$|%s|<)|[?&]\\w{1,20}=[A-Z_]{4,}(?![\\w])|#[A-Z_]{4,}(?![\\w])|\\{\\w{2,30}\\})";
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,200}\\]\\s?\\(\\s?<?" + CARRIES
            + "|(?i:<img\\b[^<>]{0,200}?\\bsrc\\s?=\\s?[\"']?)" + CARRIES);
    private static final Pattern LINK = Pattern.compile(
            "(?i:<a\\b[^<>]{0,200}?\\bhref\\s?=\\s?[\"']?)[^\\s\"'<>]{0,300}?(?:=(?:\\{|%7B|\\$)|[?&]\\w{1,20}=[A-Z_]{4,}(?!\\w))"
                    + "|\\]\\s?\\(\\s?<?[^\\s)]{0,300}?(?:=(?:\\{|%7B|\\$)|[?&]\\w{1,20}=[A-Z_]{4,}(?!\\w)|\\{\\w{2,30}\\})"
                    // where a link by reference leads to, in the middle of a text
                    + "|\\S\\s+\\[[^\\]]{1,200}\\]\\s?:\\s?<?(?i:https?:)?//");
    private static final Expressions ANY = Expressions.of(IMAGE, LINK);

    private Lure() {
    }

    static boolean isIn(String text) {
        return ANY.areIn(text);
    }
}
