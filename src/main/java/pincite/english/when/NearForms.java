package pincite.english.when;

import static pincite.english.when.TimeForm.onDay;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

import pincite.english.Calendar;
import pincite.english.NumberWords;
import pincite.english.when.TimeForm.Reference;

/** Days as they are told from the day on which they are written. */
final class NearForms {

    private static final String HOURS = "(?: (?:morning|afternoon|evening|night))?";
    private static final String WEEKDAY = "(?<weekday>" + Calendar.DAY + ")";
    private static final String UNIT = "(?<unit>day|week|month|year|decade)";
    private static final String COUNT = "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|fifteen|twenty|thirty)";
    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "last night", -1, "today", 0, "tonight", 0,
            "this morning", 0, "this afternoon", 0, "this evening", 0, "tomorrow", 1);

    static final List<TimeForm> ALL = List.of(
            onDay("(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast) )?" + WEEKDAY + HOURS, NearForms::weekday),
            onDay("(?<near>(?i:yesterday|last night|today|tonight|this morning|this afternoon|this evening|tomorrow))"
                    + HOURS, NearForms::near),
            onDay("(?i:" + COUNT + " " + UNIT + "s? ago)", NearForms::ago),
            onDay("(?i:(?:over |during )?(?<which>last|next|this|the|past) weekend)", NearForms::weekend));

    private NearForms() {
    }

    /** The last one, today's among them, but for what is to come. */
    private static Optional<TimeSpan> weekday(Matcher found, Reference reference) {
        var weekday = DayOfWeek.valueOf(found.group("weekday").toUpperCase(Locale.ROOT));
        var which = lower(found, "which");
        boolean isNext = which.equals("next") || which.isEmpty() && reference.isAhead();
        var day = reference.day().with(isNext
                ? TemporalAdjusters.next(weekday)
                : which.equals("last") || which.equals("past")
                        ? TemporalAdjusters.previous(weekday)
                        : TemporalAdjusters.previousOrSame(weekday));
        return Optional.of(TimeSpan.day(day, false));
    }

    private static Optional<TimeSpan> near(Matcher found, Reference reference) {
        return Optional.of(TimeSpan.day(reference.day().plusDays(DAYS.get(lower(found, "near"))), false));
    }

    private static Optional<TimeSpan> ago(Matcher found, Reference reference) {
        var unit = ChronoUnit.valueOf(found.group("unit").toUpperCase(Locale.ROOT) + "S");
        return Optional.of(TimeSpan.around(reference.day().minus(count(lower(found, "count")), unit), precision(unit)));
    }

    private static Precision precision(ChronoUnit unit) {
        return unit == ChronoUnit.DECADES
                ? Precision.YEAR
                : Precision.valueOf(unit.name().substring(0, unit.name().length() - 1));
    }

    private static int count(String word) {
        if (word.startsWith("a")) {
            return 1;
        }
        return NumberWords.cardinal(word).map(BigDecimal::intValueExact).orElseGet(() -> Integer.parseInt(word));
    }

    private static Optional<TimeSpan> weekend(Matcher found, Reference reference) {
        var saturday = reference.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean isNext = lower(found, "which").equals("next") || reference.isAhead();
        var first = isNext ? reference.day().with(TemporalAdjusters.next(DayOfWeek.SATURDAY)) : saturday;
        return Optional.of(new TimeSpan(first, first.plusDays(1), Precision.DAYS, false));
    }

    private static String lower(Matcher found, String group) {
        return Optional.ofNullable(found.group(group)).orElse("").toLowerCase(Locale.ROOT);
    }
}
