package pincite.english.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of writing a time.
 *
 * @param needsDay whether it says nothing without the day on which it was written
 */
record TimeForm(Pattern pattern, boolean needsDay, Reading reading) {

    /** What its words mean on a day; empty where they name no time, as the 31st of June. */
    interface Reading {
        Optional<TimeSpan> read(Matcher found, Reference reference);
    }

    static TimeForm always(String pattern, Reading reading) {
        return new TimeForm(bounded(pattern), false, reading);
    }

    static TimeForm onDay(String pattern, Reading reading) {
        return new TimeForm(bounded(pattern), true, reading);
    }

    private static Pattern bounded(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{N}$€£#]|\\d[.,/-])(?:" + pattern + ")(?![\\p{L}\\p{N}%]|[.,/]\\d|-\\d)");
    }

    /**
     * The day on which a text was written, as one place of it sees it.
     *
     * @param isAhead whether the words around speak of what is to come
     */
    record Reference(Optional<LocalDate> written, boolean isAhead) {

        LocalDate day() {
            return written.orElseThrow();
        }
    }
}
