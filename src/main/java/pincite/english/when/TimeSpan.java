package pincite.english.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A time, wherever it is written. */
record TimeSpan(LocalDate first, LocalDate last, Precision precision, boolean isStated) {

    private static final int THIRD = 10;
    private static final int MONTHS = 3;

    static TimeSpan day(LocalDate day, boolean isStated) {
        return new TimeSpan(day, day, Precision.DAY, isStated);
    }

    /** The day, week, month and so on that a day is in. */
    static TimeSpan around(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY, DAYS -> new TimeSpan(day, day, precision, false);
            case WEEK -> from(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 7, precision);
            case MONTH -> months(day.withDayOfMonth(1), 1, precision);
            case QUARTER -> months(day.with(IsoFields.DAY_OF_QUARTER, 1), MONTHS, precision);
            case SEASON -> months(day.withDayOfMonth(1).minusMonths(day.getMonthValue() % MONTHS), MONTHS, precision);
            case YEAR -> months(day.withDayOfYear(1), 12, precision);
            case DECADE -> months(LocalDate.of(day.getYear() / 10 * 10, 1, 1), 120, precision);
        };
    }

    private static TimeSpan from(LocalDate first, int days, Precision precision) {
        return new TimeSpan(first, first.plusDays(days - 1L), precision, false);
    }

    private static TimeSpan months(LocalDate first, int months, Precision precision) {
        return new TimeSpan(first, first.plusMonths(months).minusDays(1), precision, false);
    }

    TimeSpan stated() {
        return new TimeSpan(first, last, precision, true);
    }

    /** @param part "early", "mid", "late" or nothing */
    TimeSpan part(String part) {
        long days = last.toEpochDay() - first.toEpochDay();
        long third = days * THIRD / 30;
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "early" -> new TimeSpan(first, first.plusDays(third), precision, isStated);
            case "mid", "middle" -> new TimeSpan(first.plusDays(third), last.minusDays(third), precision, isStated);
            case "late" -> new TimeSpan(last.minusDays(third), last, precision, isStated);
            default -> this;
        };
    }
}
