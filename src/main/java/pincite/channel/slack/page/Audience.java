package pincite.channel.slack.page;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** For whom a link was made, a workspace and a channel or user of it ({@code T0001/C0001}), in as few bytes as it takes. */
record Audience(String id) {

    private static final String SIGNS = "/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,23}/[A-Z0-9]{1,24}");

    /** Empty where it is nobody's of Slack. */
    static Optional<Audience> of(String id) {
        return Optional.of(id).filter(named -> FORM.matcher(named).matches()).map(Audience::new);
    }

    /** It begins with a letter, so no sign is lost. */
    byte[] bytes() {
        return id.chars().mapToObj(SIGNS::indexOf).map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, (all, sign) -> all.multiply(BASE).add(sign)).toByteArray();
    }

    static Optional<Audience> read(byte... bytes) {
        var id = new StringBuilder();
        var rest = bytes.length == 0 ? BigInteger.ZERO : new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            var parts = rest.divideAndRemainder(BASE);
            id.append(SIGNS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return of(id.reverse().toString());
    }
}
