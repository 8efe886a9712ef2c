package pincite.english.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;

import pincite.english.Calendar;
import pincite.english.when.TimeForm.Reference;

/** Days and months by their names or numbers; a year that is left out is the nearest. */
final class CalendarForms {

    private static final String MONTH = "(?<month>" + Calendar.MONTH
            + ")(?:(?<=\\b[A-Z][a-z]{2,3})(?<!June|July|May)\\.)?";
    private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>" + Calendar.YEAR + ")";
    private static final String WEEKDAY = "(?:" + Calendar.DAY + ",? (?:the )?)?";
    private static final String PART = "(?:(?<part>[Ee]arly|[Mm]id|[Mm]iddle|[Ll]ate)(?: |-)(?:of )?(?:in )?)?";
    private static final String WHICH = "(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast) )?";
    private static final String TO = "(?: ?[-–] ?| to | and )";
    private static final String LAST = "(?<last>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    /** A day ahead of more months is rather that of the year before; a month that is not there yet is it anyway. */
    private static final int SOON = 3;

    static final List<TimeForm> ALL = List.of(
            TimeForm.always(YEAR + "[-/](?<month>0[1-9]|1[0-2])[-/](?<day>0[1-9]|[12]\\d|3[01])", CalendarForms::day),
            TimeForm.always(MONTH + " " + DAY + TO + LAST + "(?:,? " + YEAR + ")?", CalendarForms::days),
            TimeForm.always(DAY + TO + LAST + " " + MONTH + "(?:,? " + YEAR + ")?", CalendarForms::days),
            TimeForm.always(WEEKDAY + MONTH + " " + DAY + ",? " + YEAR, CalendarForms::day),
            TimeForm.always(WEEKDAY + DAY + "(?: of)? " + MONTH + ",? " + YEAR, CalendarForms::day),
            TimeForm.always("(?<month>1[0-2]|0?[1-9])/" + DAY + "/" + YEAR, CalendarForms::day),
            TimeForm.always("(?<day>3[01]|[12]\\d|0?[1-9])[./](?<month>1[0-2]|0?[1-9])[./]" + YEAR, CalendarForms::day),
            TimeForm.always(PART + MONTH + ",? (?:of )?" + YEAR, CalendarForms::month),
            TimeForm.onDay(WEEKDAY + MONTH + " " + DAY, CalendarForms::day),
            TimeForm.onDay(WEEKDAY + DAY + "(?: of)? " + MONTH, CalendarForms::day),
            TimeForm.onDay(PART + MONTH + ",? (?:of )?(?<which>[Ll]ast|[Tt]his|[Nn]ext) year",
                    CalendarForms::ofNearYear),
            TimeForm.onDay(PART + WHICH + "(?!(?:May|March|Mar|Jan)\\b)" + MONTH, CalendarForms::nearMonth),
            TimeForm.onDay(
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]hrough|[Oo]f) )"
                            + PART + WHICH + MONTH,
                    CalendarForms::nearMonth),
            TimeForm.onDay("(?<=\\b[Oo]n )the (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)", CalendarForms::ofThisMonth));

    private CalendarForms() {
    }

    private static Optional<TimeSpan> day(Matcher found, Reference reference) {
        return existing(() -> TimeSpan.day(date(found, "day", reference), true));
    }

    private static Optional<TimeSpan> days(Matcher found, Reference reference) {
        return hasYear(found) || reference.written().isPresent()
                ? existing(() -> new TimeSpan(date(found, "day", reference), date(found, "last", reference),
                        Precision.DAYS,
                        true)).filter(time -> time.first().isBefore(time.last()))
                : Optional.empty();
    }

    private static LocalDate date(Matcher found, String day, Reference reference) {
        int number = Integer.parseInt(found.group(day));
        return hasYear(found)
                ? LocalDate.of(Integer.parseInt(found.group("year")), month(found.group("month")), number)
                : nearest(month(found.group("month")), number, reference, SOON);
    }

    private static boolean hasYear(Matcher found) {
        return found.pattern().pattern().contains("?<year>") && found.group("year") != null;
    }

    private static Optional<TimeSpan> month(Matcher found, Reference reference) {
        var first = LocalDate.of(Integer.parseInt(found.group("year")), month(found.group("month")), 1);
        return Optional.of(part(TimeSpan.around(first, Precision.MONTH).stated(), found));
    }

    private static TimeSpan part(TimeSpan time, Matcher found) {
        return Optional.ofNullable(found.group("part")).map(time::part).orElse(time);
    }

    private static Optional<TimeSpan> ofNearYear(Matcher found, Reference reference) {
        int years = List.of("last", "this", "next").indexOf(found.group("which").toLowerCase(Locale.ROOT)) - 1;
        var first = LocalDate.of(reference.day().getYear() + years, month(found.group("month")), 1);
        return Optional.of(part(TimeSpan.around(first, Precision.MONTH).stated(), found));
    }

    /** "Last October" is over, "next May" is to come, and "in June" is the nearest. */
    private static Optional<TimeSpan> nearMonth(Matcher found, Reference reference) {
        int month = month(found.group("month"));
        var first = nearest(month, 1, reference, 0);
        int years = years(Optional.ofNullable(found.group("which")).orElse(""), first, reference.day());
        return Optional.of(part(TimeSpan.around(first.plusYears(years), Precision.MONTH).stated(), found));
    }

    private static int years(String which, LocalDate first, LocalDate day) {
        boolean isOver = first.plusMonths(1).compareTo(day) <= 0;
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last", "past" -> isOver ? 0 : -1;
            case "next" -> first.isAfter(day) ? 0 : 1;
            default -> 0;
        };
    }

    private static Optional<TimeSpan> ofThisMonth(Matcher found, Reference reference) {
        int day = Integer.parseInt(found.group("day"));
        return existing(() -> {
            var ofThis = reference.day().withDayOfMonth(day);
            return TimeSpan.day(
                    ofThis.isAfter(reference.day()) && !reference.isAhead() ? ofThis.minusMonths(1) : ofThis,
                    true);
        });
    }

    /** A day that there is not names no time. */
    private static Optional<TimeSpan> existing(Supplier<TimeSpan> time) {
        try {
            return Optional.of(time.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate nearest(int month, int day, Reference reference, int months) {
        var ofYear = LocalDate.of(reference.day().getYear(), month, day);
        var soon = reference.day().plusMonths(reference.isAhead() ? 11 : months);
        var ago = reference.day().minusMonths(reference.isAhead() ? 1 : 12 - months);
        return ofYear.isAfter(soon) ? ofYear.minusYears(1) : ofYear.isBefore(ago) ? ofYear.plusYears(1) : ofYear;
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : Calendar.month(written);
    }
}
