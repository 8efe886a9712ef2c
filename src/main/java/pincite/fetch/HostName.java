package pincite.fetch;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host as it stands in an address, in the one spelling that everybody reads alike.
 *
 * @param number where it is a number and no name
 */
record HostName(String name, Optional<InetAddress> number) {

    private static final int LONGEST = 253;
    private static final Pattern NUMBER = Pattern
            .compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d++|0x[0-9a-f]*+)\\.?");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\[[0-9a-f:.]++]");
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.?)++");
    private static final List<String> OF_THIS_NETWORK = List.of("localhost", "local", "internal", "localdomain", "lan",
            "intranet", "corp", "home", "home.arpa", "private");

    static HostName of(String written) throws RefusedFetchException {
        var name = unfolded(written);
        return name.startsWith("[")
                ? longNumber(name)
                : ENDS_IN_NUMBER.matcher(name).matches()
                        ? shortNumber(name, written)
                        : named(name);
    }

    /** Names of one word, and of ends that nobody may register, are of a machine nearby. */
    boolean isNearby() {
        return number.isEmpty() && (!name.contains(".") || OF_THIS_NETWORK.stream()
                .anyMatch(end -> name.endsWith("." + end)));
    }

    /** Letters and dots that only look like others become those, as in browsers. */
    private static String unfolded(String written) throws RefusedFetchException {
        try {
            return written.startsWith("[")
                    ? written.toLowerCase(Locale.ROOT)
                    : IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new RefusedFetchException("The address has a host that is no name.");
        }
    }

    private static HostName longNumber(String name) throws RefusedFetchException {
        if (!LONG_NUMBER.matcher(name).matches()) {
            throw new RefusedFetchException("The address has a host that is no name.");
        }
        var address = parsed(name);
        if (address instanceof Inet4Address) {
            throw new RefusedFetchException("The address hides the number of its host in another.");
        }
        return new HostName(name, Optional.of(address));
    }

    private static HostName shortNumber(String name, String written) throws RefusedFetchException {
        if (!NUMBER.matcher(name).matches() || !name.equals(written)) {
            throw new RefusedFetchException("The address has a host that is a number in an unusual spelling.");
        }
        return new HostName(name, Optional.of(parsed(name)));
    }

    private static HostName named(String name) throws RefusedFetchException {
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw new RefusedFetchException("The address has a host that is no name.");
        }
        if (name.endsWith(".")) {
            throw new RefusedFetchException("The address has a host that ends with a dot.");
        }
        return new HostName(name, Optional.empty());
    }

    /** Nothing is looked up: it is a number. */
    private static InetAddress parsed(String number) throws RefusedFetchException {
        try {
            return InetAddress.getByName(number);
        } catch (UnknownHostException e) {
            throw new RefusedFetchException("The address has a host that is no name.");
        }
    }
}
