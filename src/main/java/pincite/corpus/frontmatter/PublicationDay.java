package pincite.corpus.frontmatter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a day as people write it. A time and its zone are left out: an article is as old as its day, where it was published. Days that
 * may be read in two ways (03/04/2024) are not read.
 */
public final class PublicationDay {

    private static final Pattern TIME_OF_DAY = Pattern
            .compile("(?:[Tt]|,?[ \\t]+|,?[ \\t]+at[ \\t]+)\\d{1,2}:\\d\\d.*$|(?<=\\d)(?:Z|[+-]\\d\\d:\\d\\d)$");
    private static final Pattern WEEKDAY = Pattern
            .compile("^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}[ \\t]+",
                    Pattern.CASE_INSENSITIVE);
    /** Of a shortened month, and of a number of order. */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})\\.|(?<=\\d)(?:st|nd|rd|th)\\b");
    private static final Pattern SEPTEMBER = Pattern.compile("\\bsept\\b", Pattern.CASE_INSENSITIVE);

    private static final List<DateTimeFormatter> FORMS = Stream
            .of("uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "MMMM d, uuuu", "MMM d, uuuu", "MMMM d uuuu", "MMM d uuuu",
                    "d MMMM uuuu",
                    "d MMM uuuu")
            .map(PublicationDay::form).toList();

    /** With its weekday, its time and its zone. */
    private static final int LONGEST = 60;

    private PublicationDay() {
    }

    public static LocalDate of(String written) {
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException("is no date: it has more than " + LONGEST + " characters");
        }
        var day = bare(written);
        return FORMS.stream().flatMap(form -> parsed(day, form).stream()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is no date like 2023-09-19: " + written));
    }

    private static String bare(String written) {
        var day = WEEKDAY.matcher(TIME_OF_DAY.matcher(written).replaceFirst("")).replaceFirst("");
        return SEPTEMBER.matcher(ENDING.matcher(day).replaceAll("")).replaceAll("Sep");
    }

    private static Optional<LocalDate> parsed(String day, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(day, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
