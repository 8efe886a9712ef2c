package pincite.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.corpus.Sha256;

/**
 * A key as its bearer has it.
 *
 * @param prefix by which it is found; no secret
 */
record Secret(String prefix, String text) {

    static final Pattern PREFIX = Pattern.compile("[0-9a-f]{8}");

    private static final String BEGINNING = "pck_";
    private static final Pattern FORM = Pattern.compile(BEGINNING + "(" + PREFIX + ")_[A-Za-z0-9_-]{43}");
    private static final int PREFIX_BYTES = 4;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        var prefix = HexFormat.of().formatHex(bytes(PREFIX_BYTES));
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
        return new Secret(prefix, BEGINNING + prefix + "_" + secret);
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Whether it was meant to be one; another service's tokens begin otherwise. */
    static boolean isMeant(String text) {
        return text.startsWith(BEGINNING);
    }

    /** Empty where it cannot be one. */
    static Optional<Secret> of(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Secret(form.group(1), text)) : Optional.empty();
    }

    /** All that is kept of it; it is as long and as random as the digest, so none that is slow is needed. */
    String digest() {
        return Sha256.of(text);
    }

    /** In the same time, whatever differs. */
    boolean hasDigest(String other) {
        return MessageDigest.isEqual(digest().getBytes(StandardCharsets.US_ASCII),
                other.getBytes(StandardCharsets.US_ASCII));
    }

    /** Nothing that could be read in a log. */
    @Override
    public String toString() {
        return BEGINNING + prefix + "_…";
    }
}
