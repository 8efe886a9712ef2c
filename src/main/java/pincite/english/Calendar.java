package pincite.english;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The months and the days of the week as they are written: in full, or abbreviated with or without a full stop. */
public final class Calendar {

    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday");
    private static final int SHORT = 3;
    /** Besides their first three letters. */
    private static final List<String> LONGER_SHORT = List.of("Sept", "Tues", "Thurs");

    /** A month, without the full stop of an abbreviation; a regular expression without a group. */
    public static final String MONTH = Stream.concat(MONTHS.stream(), shortForms()
            .filter(word -> month(word) > 0)).distinct().sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|", "(?:", ")"));
    /** A day of the week in full; abbreviated, "sat" and "sun" are words. */
    public static final String DAY = "(?:" + String.join("|", DAYS) + ")";
    /** With four digits. */
    public static final String YEAR = "[12]\\d{3}";

    private static final Set<String> NAMES = Stream.of(MONTHS.stream(), DAYS.stream(), shortForms())
            .flatMap(each -> each).collect(Collectors.toUnmodifiableSet());
    /** "May" is none. */
    private static final Set<String> ABBREVIATIONS = shortForms()
            .filter(word -> !MONTHS.contains(word)).map(word -> word.toLowerCase(Locale.ROOT) + ".")
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern ABBREVIATED_MONTH = Pattern.compile("\\b(" + shortForms()
            .filter(word -> month(word) > 0 && !MONTHS.contains(word)).sorted(Comparator.reverseOrder())
            .collect(Collectors.joining("|")) + ")\\b\\.?");
    private static final Pattern TIME = Pattern.compile("(?i)(?:mid-|early-|late-)?(?:" + MONTH + "|" + DAY + "|" + YEAR
            + "|today|yesterday|tomorrow|spring|summer|autumn|winter|\\d{1,2})");

    private Calendar() {
    }

    /** From 1 to 12; 0 where it is none. */
    public static int month(String written) {
        return written.length() < SHORT
                ? 0
                : 1 + IntStream.range(0, MONTHS.size()).filter(month -> MONTHS.get(month).startsWith(written))
                        .findFirst().orElse(-1);
    }

    /** Whether it is written as the name of a month or a day, abbreviated without its full stop; these have capitals and are nobody's name. */
    public static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /** @param lower in lower case with its full stop */
    public static boolean isAbbreviation(String lower) {
        return ABBREVIATIONS.contains(lower);
    }

    /** A month, a day, a year and the like; whatever its case. */
    public static boolean isTime(String word) {
        return TIME.matcher(word).matches();
    }

    /** With no month abbreviated. */
    public static String inFull(String text) {
        return ABBREVIATED_MONTH.matcher(text).replaceAll(found -> MONTHS.get(month(found.group(1)) - 1));
    }

    private static Stream<String> shortForms() {
        return Stream.concat(Stream.concat(MONTHS.stream(), DAYS.stream()).map(name -> name.substring(0, SHORT)),
                LONGER_SHORT.stream());
    }
}
