package pincite.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a host wants to be asked again, as RFC 9110 has it: in so many seconds, or at a date; within a day in any case. */
final class ComeBack {

    private static final Pattern SECONDS = Pattern.compile("\\d+");
    private static final int MOST_DIGITS = 9;
    private static final Duration DAY = Duration.ofDays(1);

    private ComeBack() {
    }

    /** Empty for what is neither; a date that is past means now. */
    static Optional<Duration> after(String header, Instant now) {
        var written = header.strip();
        var pause = SECONDS.matcher(written).matches()
                ? Optional.of(seconds(written))
                : date(written).map(date -> Duration.between(now, date));
        return pause.map(ComeBack::withinADay);
    }

    private static Duration seconds(String digits) {
        return digits.length() > MOST_DIGITS ? DAY : Duration.ofSeconds(Long.parseLong(digits));
    }

    private static Optional<Instant> date(String written) {
        try {
            return Optional.of(ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Duration withinADay(Duration pause) {
        return pause.isNegative() ? Duration.ZERO : pause.compareTo(DAY) > 0 ? DAY : pause;
    }
}
