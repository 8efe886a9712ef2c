package pincite.corpus.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.corpus.frontmatter.PublicationDay;

/**
 * What an article's own first and last lines say of it: "By Ann Lee - Sept. 19, 2023", "Published: 19 September 2023", "Original
 * source: The Herald". A day that is told from today ("7 months ago") is no day.
 */
public final class Byline {

    private static final int FIRST_LINES = 12;
    private static final int LAST_LINES = 6;
    private static final int LONGEST_LINE = 160;
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*+(?: (?:(?:de|van|von|der|la|al|bin)\\b ?)?\\p{Lu}[\\p{L}.'’-]*+){0,4}";
    private static final Pattern AUTHOR = Pattern.compile("^(?:(?:Written|Reported|Posted|Words) )?[Bb]y:? (" + NAME
            + "(?:(?:, | and | & )" + NAME + "){0,5})(?=$|\\s*[,|·•–—-]|\\s+(?:on|for|at|in)\\b|\\s+\\()");
    private static final Pattern DAY = Pattern.compile("(?:\\d{4}-\\d{1,2}-\\d{1,2}"
            + "|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
            + "|\\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?,? \\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile(
            "^(?:(?:first |originally )?(?:published|posted|date|dated|released)(?: on)?:? ?.{0,20}|by\\b.{0,120}"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED = Pattern.compile("^(?:last )?(?:updated|modified|revised)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE = Pattern.compile(
            "^(?:(?:original )?source|(?:originally |first )?(?:published|appeared) (?:in|by|on|at)|via):? (?:the article (?:was|first) .{0,30} )?("
                    + NAME
                    + "|[\\w-]+(?:\\.[\\w-]+)+)\\W*$",
            Pattern.CASE_INSENSITIVE);

    private final List<String> lines;

    private Byline(List<String> lines) {
        this.lines = lines;
    }

    /** Each as a guess. */
    public static Particulars of(String text) {
        var lines = text.lines().map(Byline::bare).filter(line -> !line.isEmpty()).toList();
        var ends = lines.size() <= FIRST_LINES ? lines : lines.subList(0, FIRST_LINES);
        var found = new Byline(ends.stream().filter(line -> line.length() <= LONGEST_LINE).toList()).read();
        return found.with(Particular.SOURCE, source(lines), Provenance.TEXT);
    }

    private static String bare(String line) {
        return line.replaceAll("^[#>*_\\s-]+|[*_\\s]+$", "").replaceAll("\\s+", " ");
    }

    private Particulars read() {
        return Particulars.NONE.with(Particular.AUTHOR, first(AUTHOR), Provenance.TEXT)
                .with(Particular.PUBLISHED, day(false), Provenance.TEXT)
                .with(Particular.UPDATED, day(true), Provenance.TEXT);
    }

    private Optional<String> first(Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::find).map(found -> found.group(1)).findFirst();
    }

    private Optional<String> day(boolean isUpdate) {
        return lines.stream().filter(line -> UPDATED.matcher(line).matches() == isUpdate)
                .flatMap(line -> dated(line, isUpdate).stream()).findFirst();
    }

    /** A day within a sentence is what the article tells of. */
    private static Optional<String> dated(String line, boolean isUpdate) {
        var day = DAY.matcher(line);
        return day.find() && (isUpdate || DATED.matcher(line.substring(0, day.start())).matches())
                && line.length() - day.end() < 40 ? day(day.group()) : Optional.empty();
    }

    private static Optional<String> day(String written) {
        try {
            return Optional.of(PublicationDay.of(written).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> source(List<String> lines) {
        var last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        return Stream.concat(lines.stream().limit(FIRST_LINES), last.stream())
                .filter(line -> line.length() <= LONGEST_LINE).map(SOURCE::matcher).filter(Matcher::find)
                .map(found -> found.group(1)).findFirst();
    }
}
