package pincite.corpus.standing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far whoever published an article is trusted; the better comes first. */
public enum Standing {
    /** Comes before others where both answer. */
    TRUSTED,
    /** Answers, as any source that nothing is known of. */
    UNKNOWN,
    /** Never answers; it is listed, can be opened, and is searched by who asks for it. */
    QUARANTINED;

    /** As settings, requests and answers write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Standing> of(String key) {
        return Arrays.stream(values()).filter(standing -> standing.key().equals(key)).findFirst();
    }
}
