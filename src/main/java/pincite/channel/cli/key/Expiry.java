package pincite.channel.cli.key;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a key runs out, as it is typed. */
final class Expiry {

    static final String RULE = "a number of days such as 90d, or a day to come such as 2027-01-31, which is the last one (UTC)";

    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,4})d");

    private Expiry() {
    }

    /** Empty where it is no time to come. */
    static Optional<Instant> of(String typed, Instant now) {
        var days = DAYS.matcher(typed);
        if (days.matches()) {
            return Optional.of(now.plus(Duration.ofDays(Long.parseLong(days.group(1)))));
        }
        return endOf(typed).filter(now::isBefore);
    }

    private static Optional<Instant> endOf(String day) {
        try {
            return Optional.of(LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
