package pincite.channel.http;

import java.util.regex.Pattern;

/** What orchestrators and Prometheus look at, by the number of the machine. */
final class Probes {

    private static final Pattern PATHS = Pattern.compile("/q/(health|metrics)(/.*)?");

    private Probes() {
    }

    static boolean is(String path) {
        return PATHS.matcher(path).matches();
    }
}
