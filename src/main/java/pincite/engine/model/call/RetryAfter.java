package pincite.engine.model.call;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header as RFC 9110 has it: seconds, or a date. */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d+");

    private static final int MOST_DIGITS = 12;
    private static final Duration FOREVER = Duration.ofDays(365_000);

    private RetryAfter() {
    }

    /** Empty for what is neither; a day that is past means now. */
    static Optional<Duration> read(String header, Instant now) {
        var written = header.strip();
        return SECONDS.matcher(written).matches()
                ? Optional.of(seconds(written))
                : date(written).map(date -> Duration.between(now, date))
                        .map(pause -> pause.isNegative() ? Duration.ZERO : pause);
    }

    private static Duration seconds(String digits) {
        return digits.length() > MOST_DIGITS ? FOREVER : Duration.ofSeconds(Long.parseLong(digits));
    }

    private static Optional<Instant> date(String written) {
        try {
            return Optional.of(ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
