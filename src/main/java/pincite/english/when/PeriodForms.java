package pincite.english.when;

import static pincite.english.when.TimeForm.always;
import static pincite.english.when.TimeForm.onDay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

import pincite.english.Calendar;
import pincite.english.when.Precision.Season;
import pincite.english.when.TimeForm.Reference;

/** Weeks, months, quarters, seasons, years and decades. */
final class PeriodForms {

    private static final String YEAR = "(?<year>" + Calendar.YEAR + ")";
    private static final String PART = "(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)(?:er)?(?: |-)(?:in )?(?:the )?)?";
    private static final String EARLIER = "(?i:(?:(?:earlier|later|early|late) )?)";
    private static final String WHICH = "(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast)";
    private static final String SEASON = "(?<season>spring|summer|autumn|fall|winter)";
    private static final String QUARTER = "(?:[Tt]he )?(?:(?<which>last|this) )?(?<quarter>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) quarter";
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");
    private static final int MONTHS = 3;

    static final List<TimeForm> ALL = List.of(
            always(QUARTER + " (?:of )?" + YEAR, (found, at) -> quarter(found, year(found))),
            always("Q(?<quarter>[1-4]) (?:of )?" + YEAR, (found, at) -> quarter(found, year(found))),
            onDay(QUARTER + "(?: of (?:this|the) year)?", (found, at) -> quarter(found, quarterYear(found, at))),
            always("(?:[Tt]he )?" + SEASON + " (?:of )?" + YEAR, (found, at) -> season(found, year(found))),
            onDay(WHICH + " " + SEASON, PeriodForms::nearSeason),
            onDay(EARLIER + WHICH + " (?<unit>week|month|year|quarter)", PeriodForms::near),
            always(PART + "(?<decade>[12]\\d{2}0)s", PeriodForms::decade),
            always("(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]hrough|[Oo]f|[Tt]o|and|or|year) )"
                    + PART + YEAR + "(?! percent)", PeriodForms::ofYear),
            always("(?<part>[Ee]arly|[Mm]id|[Ll]ate)(?: |-)(?:in )?" + YEAR, PeriodForms::ofYear),
            always("(?<=[(,] ?)" + YEAR + "(?=[),;])(?<part>)", PeriodForms::ofYear));

    private PeriodForms() {
    }

    private static int year(Matcher found) {
        return Integer.parseInt(found.group("year"));
    }

    private static Optional<TimeSpan> quarter(Matcher found, int year) {
        var written = found.group("quarter").toLowerCase(Locale.ROOT);
        int quarter = QUARTERS.contains(written) ? QUARTERS.indexOf(written) : Integer.parseInt(written) - 1;
        var first = LocalDate.of(year, 1 + MONTHS * quarter, 1);
        return Optional.of(TimeSpan.around(first, Precision.QUARTER).stated());
    }

    /** The last one that has begun. */
    private static int quarterYear(Matcher found, Reference reference) {
        int quarter = QUARTERS.indexOf(found.group("quarter").toLowerCase(Locale.ROOT));
        boolean isAhead = LocalDate.of(reference.day().getYear(), 1 + MONTHS * quarter, 1).isAfter(reference.day());
        return reference.day().getYear() - (isAhead && !reference.isAhead() ? 1 : 0);
    }

    private static Optional<TimeSpan> season(Matcher found, int year) {
        return Optional.of(TimeSpan.around(Season.named(found.group("season")).first(year), Precision.SEASON).stated());
    }

    private static Optional<TimeSpan> nearSeason(Matcher found, Reference reference) {
        var day = reference.day();
        var first = Season.named(found.group("season")).first(day.getYear());
        int years = switch (found.group("which").toLowerCase(Locale.ROOT)) {
            case "next" -> first.isAfter(day) ? 0 : 1;
            case "this" -> 0;
            default -> first.plusMonths(MONTHS).isAfter(day) ? -1 : 0;
        };
        return Optional.of(TimeSpan.around(first.plusYears(years), Precision.SEASON));
    }

    private static Optional<TimeSpan> near(Matcher found, Reference reference) {
        var unit = found.group("unit").toUpperCase(Locale.ROOT);
        long away = switch (found.group("which").toLowerCase(Locale.ROOT)) {
            case "this" -> 0;
            case "next" -> 1;
            default -> -1;
        };
        var day = unit.equals("QUARTER")
                ? reference.day().plusMonths(MONTHS * away)
                : reference.day().plus(away, ChronoUnit.valueOf(unit + "S"));
        return Optional.of(TimeSpan.around(day, Precision.valueOf(unit)));
    }

    private static Optional<TimeSpan> decade(Matcher found, Reference reference) {
        var first = LocalDate.of(Integer.parseInt(found.group("decade")), 1, 1);
        return Optional.of(part(TimeSpan.around(first, Precision.DECADE).stated(), found));
    }

    private static Optional<TimeSpan> ofYear(Matcher found, Reference reference) {
        return Optional.of(part(TimeSpan.around(LocalDate.of(year(found), 1, 1), Precision.YEAR).stated(), found));
    }

    private static TimeSpan part(TimeSpan time, Matcher found) {
        return Optional.ofNullable(found.group("part")).map(time::part).orElse(time);
    }
}
