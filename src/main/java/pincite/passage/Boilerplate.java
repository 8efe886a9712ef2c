package pincite.passage;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that news pages put around their articles; left in, "Reading Time: 3 minutes" outranks real sentences for "when". */
final class Boilerplate {

    /** A page's line is short; a sentence that happens to hold such words is not. */
    private static final int LONGEST = 160;

    private static final List<Pattern> LINES = List.of(
            line("(?:by .{1,60})?.*\\b(?:reading time|min(?:ute)?s? read)\\b.*"),
            line(".*\\breading time\\b.*"),
            line("by .{1,60} (?:-|–|—|\\|) .{0,40}\\bago\\b.*"),
            line("(?:originally published (?:at|on|by)|original source|source|via|image credit|photo credit|photo by|image by)\\s*:.*"),
            line("(?:please )?(?:tell us|let us know|share your thoughts|leave a comment).{0,60}\\bcomments?\\b.*"),
            line("(?:please )?(?:subscribe|sign up|follow us|join our|read more|read also|also read|related|see also|click here)\\b.*"),
            line("(?:advertisement|sponsored|share this(?: article| story)?|copyright|©|all rights reserved|disclaimer)\\b.*"),
            line(".*\\ball rights reserved\\b.*"));

    private Boilerplate() {
    }

    static boolean is(String line) {
        return line.length() <= LONGEST && LINES.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    private static Pattern line(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
