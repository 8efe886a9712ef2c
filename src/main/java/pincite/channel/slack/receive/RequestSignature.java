package pincite.channel.slack.receive;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether Slack sent a request, by the bytes of its body as they came: api.slack.com/authentication/verifying-requests-from-slack.
 * A time in the future is as wrong as one in the past; without that, whoever got hold of one signature could use it for ever.
 */
final class RequestSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v0";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private final List<String> secrets;
    private final Clock clock;

    /** @param secrets any of which may have signed, while one is being replaced by another */
    RequestSignature(List<String> secrets, Clock clock) {
        if (secrets.isEmpty() || secrets.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A signature needs a signing secret, and none of them blank");
        }
        this.secrets = List.copyOf(secrets);
        this.clock = clock;
    }

    /** @param times and signatures as the headers have them; each must be there once */
    boolean holds(List<String> times, List<String> signatures, byte[] body) {
        boolean isSigned = times.size() == 1 && signatures.size() == 1;
        return isSigned && isFresh(times.get(0)) && isOurs(times.get(0), signatures.get(0), body);
    }

    private boolean isFresh(String time) {
        return SECONDS.matcher(time).matches()
                && Math.abs(clock.instant().getEpochSecond() - Long.parseLong(time)) <= TOLERANCE.toSeconds();
    }

    private boolean isOurs(String time, String signature, byte[] body) {
        var given = signature.getBytes(StandardCharsets.UTF_8);
        boolean isOurs = false;
        for (var secret : secrets) {
            isOurs |= MessageDigest.isEqual(sign(secret, time, body), given);
        }
        return isOurs;
    }

    private static byte[] sign(String secret, String time, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((VERSION + ':' + time + ':').getBytes(StandardCharsets.UTF_8));
            return (VERSION + '=' + HexFormat.of().formatHex(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
