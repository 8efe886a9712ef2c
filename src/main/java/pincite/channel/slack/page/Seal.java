package pincite.channel.slack.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs bytes with HMAC-SHA256, by a key of its own that is derived from a secret (HKDF, RFC 5869). */
final class Seal {

    private static final String MAC = "HmacSHA256";
    private static final String PURPOSE = "pincite slack article page 1";
    /** Half of it: 128 bits that nobody guesses. */
    private static final int BYTES = 16;
    private static final int LONGEST = 128;

    private final byte[] key;

    /** @param secret another one, and no link from before opens any more */
    Seal(String secret) {
        var extracted = mac(PURPOSE.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
        this.key = mac(extracted, (PURPOSE + '\u0001').getBytes(StandardCharsets.UTF_8));
    }

    String token(byte... bytes) {
        var whole = Arrays.copyOf(bytes, bytes.length + BYTES);
        System.arraycopy(mac(key, bytes), 0, whole, bytes.length, BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** What was signed; empty where it was not, or not so. */
    Optional<byte[]> open(String token) {
        return decoded(token).filter(whole -> whole.length > BYTES).flatMap(whole -> {
            var bytes = Arrays.copyOf(whole, whole.length - BYTES);
            return Optional.of(bytes).filter(signed -> MessageDigest.isEqual(
                    token(signed).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8)));
        });
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            return token.length() > LONGEST ? Optional.empty() : Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static byte[] mac(byte[] key, byte... bytes) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }
}
