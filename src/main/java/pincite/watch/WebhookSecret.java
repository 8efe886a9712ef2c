package pincite.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the receiver of a webhook knows, too. */
record WebhookSecret(String value) {

    private static final String HMAC = "HmacSHA256";

    /** Over the time and the body, so that neither can be exchanged. */
    String signature(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(value.getBytes(UTF_8), HMAC));
            mac.update((timestamp + ".").getBytes(UTF_8));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    /** Nobody reads it in a log. */
    @Override
    public String toString() {
        return "a secret";
    }
}
