package pincite.english.when;

import java.time.LocalDate;

/**
 * A time that a text names.
 *
 * @param first    of its days
 * @param last     of its days, which is the first again where it is one
 * @param isStated whether its words name day, month or year; else it is reckoned from the day of publication ("Monday")
 * @param start    where its words begin in the text, in UTF-16 units
 * @param end      where they end
 */
public record When(LocalDate first, LocalDate last, Precision precision, boolean isStated, int start, int end) {

    public When {
        if (last.isBefore(first) || start < 0 || end <= start) {
            throw new IllegalArgumentException("No time: " + first + " to " + last + " at " + start + ", " + end);
        }
    }

    /** ISO 8601 as far as it is told: 2023-09-18, 2023-W38, 2023-09, 2023; quarters, seasons, decades: 2023-Q3, 2023-SU, 202X. */
    public String value() {
        return precision.text(whole().first(), last);
    }

    /** "Mid-June" is written as June. */
    private TimeSpan whole() {
        return precision == Precision.DAYS
                ? new TimeSpan(first, last, precision, isStated)
                : TimeSpan.around(first, precision);
    }

    /** Whether some day is of both. */
    public boolean meets(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    /** The same, read by somebody who does not know the day of publication. */
    public When inferred() {
        return new When(first, last, precision, false, start, end);
    }

    public When yearEarlier() {
        return new When(first.minusYears(1), last.minusYears(1), precision, isStated, start, end);
    }

    public String words(String text) {
        return text.substring(start, end);
    }
}
