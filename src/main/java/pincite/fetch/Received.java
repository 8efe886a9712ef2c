package pincite.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a host sent.
 *
 * @param headers by their names in small letters
 */
record Received(int status, Map<String, String> headers, byte[] body) {

    static final Received NOTHING = new Received(204, Map.of(), new byte[0]);

    private static final int OK = 200;
    private static final int MULTIPLE = 300;
    private static final int SECOND_HAND = 203;
    private static final int NOT_MODIFIED = 304;

    private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> LATER = Set.of(408, 421, 425, 429);
    private static final int SERVER_FAULT = 500;

    Received {
        headers = Map.copyOf(headers);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    boolean isPage() {
        return isPage(status);
    }

    static boolean isPage(int status) {
        return status == OK || status == SECOND_HAND;
    }

    /** Whether what was sent was taken. */
    boolean isTaken() {
        return status >= OK && status < MULTIPLE;
    }

    boolean isUnchanged() {
        return status == NOT_MODIFIED;
    }

    boolean isElsewhere() {
        return ELSEWHERE.contains(status);
    }

    /** Whether it may be there at another time. */
    boolean isForNow() {
        return status >= SERVER_FAULT || LATER.contains(status);
    }
}
