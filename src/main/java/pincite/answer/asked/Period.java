package pincite.answer.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import pincite.english.when.Precision;
import pincite.english.when.When;
import pincite.retrieval.RefusedException;

/**
 * Days that are asked for.
 *
 * @param first {@link LocalDate#MIN} for any before the last
 * @param last  {@link LocalDate#MAX} for any after the first
 */
public record Period(LocalDate first, LocalDate last) {

    private static final Set<String> FROM = Set.of("since", "from");
    private static final Set<String> UNTIL = Set.of("until", "till", "by", "through");

    public Period {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("A period ends before it begins: " + first + ", " + last);
        }
    }

    /**
     * @throws RefusedException where the last ends before the first begins
     * @param before the word before the first time
     * @param times  one or more
     * @param today  from which they were read
     */
    static Period of(String before, List<When> times, Optional<LocalDate> today) {
        var last = times.get(times.size() - 1);
        var first = past(times.get(0), last, today);
        if (last.last().isBefore(first.first())) {
            throw backwards(first, last);
        }
        if (times.size() > 1) {
            return new Period(first.first(), last.last());
        }
        return of(before.toLowerCase(Locale.ROOT), first);
    }

    /** "Between Jan. 5 and Nov. 20" is asked in December of the year that ends. */
    private static When past(When first, When last, Optional<LocalDate> today) {
        boolean isAhead = today.filter(first.first()::isAfter).isPresent();
        return isAhead && last.last().isBefore(first.first()) ? first.yearEarlier() : first;
    }

    private static RefusedException backwards(When first, When last) {
        return new RefusedException("question", "asks for a time that ends before it begins: from " + first.first()
                + " to " + last.last());
    }

    private static Period of(String before, When time) {
        if (FROM.contains(before) && time.precision() != Precision.DAYS) {
            return new Period(time.first(), LocalDate.MAX);
        }
        if (UNTIL.contains(before)) {
            return new Period(LocalDate.MIN, time.last());
        }
        return switch (before) {
            case "after" -> new Period(time.last().plusDays(1), LocalDate.MAX);
            case "before" -> new Period(LocalDate.MIN, time.first().minusDays(1));
            default -> new Period(time.first(), time.last());
        };
    }

    /** What is only known to lie within a year did not happen on a day of it. */
    public boolean holds(When when) {
        boolean isWithin = !when.first().isBefore(first) && !when.last().isAfter(last);
        return isWithin || when.meets(first, last) && isAboutAsExact(when);
    }

    private boolean isAboutAsExact(When when) {
        return when.precision().compareTo(Precision.MONTH) <= 0
                && (isOpen() || days(first, last) >= days(when.first(), when.last()) / 2);
    }

    private boolean isOpen() {
        return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
    }

    private static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    /** "On 2023-09-18", "between 2023-09-14 and 2023-09-18". */
    public String inWords() {
        if (first.equals(last)) {
            return "on " + first;
        }
        if (first.equals(LocalDate.MIN)) {
            return "before " + last.plusDays(1);
        }
        return last.equals(LocalDate.MAX) ? "since " + first : "from " + first + " to " + last;
    }
}
