package pincite.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Addresses that begin alike.
 *
 * @param what of what network they are, for people
 */
record Network(String what, InetAddress first, int bits) {

    Network {
        if (bits < 0 || bits > first.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("A network has too many bits: " + first + "/" + bits);
        }
    }

    /** From 10.0.0.0/8 and the like. */
    static Network of(String what, String written) {
        var parts = written.split("/");
        try {
            return new Network(what, InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("No network: '" + written + "'", e);
        }
    }

    boolean contains(InetAddress address) {
        var one = first.getAddress();
        var other = address.getAddress();
        int whole = bits / Byte.SIZE;
        return one.length == other.length && Arrays.equals(one, 0, whole, other, 0, whole)
                && (bits % Byte.SIZE == 0 || agree(one[whole], other[whole], bits % Byte.SIZE));
    }

    private static boolean agree(byte one, byte other, int firstBits) {
        return ((one ^ other) & 0xFF) >>> Byte.SIZE - firstBits == 0;
    }
}
