package pincite.channel.slack.install;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Locks bytes with AES-256-GCM (NIST SP 800-38D): a new nonce each time, and bound to a name, so that none is taken for another. */
final class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    private Vault(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @param key 32 bytes in Base64 */
    static Vault of(String key) {
        try {
            var bytes = Base64.getDecoder().decode(key.strip());
            if (bytes.length == KEY_BYTES) {
                return new Vault(bytes);
            }
        } catch (IllegalArgumentException e) {
            throw InstallException.badKey();
        }
        throw InstallException.badKey();
    }

    byte[] lock(String name, byte[] open) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var locked = run(Cipher.ENCRYPT_MODE, nonce, name, open);
        return ByteBuffer.allocate(NONCE_BYTES + locked.length).put(nonce).put(locked).array();
    }

    /** @throws InstallException where it was locked with another key or for another name, or was changed */
    byte[] open(String name, byte[] locked) {
        if (locked.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw InstallException.notOpened();
        }
        var bytes = ByteBuffer.wrap(locked);
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return run(Cipher.DECRYPT_MODE, nonce, name, rest);
    }

    private byte[] run(int mode, byte[] nonce, String name, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw InstallException.notOpened(e);
        }
    }
}
