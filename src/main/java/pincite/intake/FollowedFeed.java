package pincite.intake;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a feed.
 *
 * @param next     not before, it is looked at again
 * @param failures in a row
 * @param seen     entries that were taken, or were there when they were taken away; the oldest first
 */
record FollowedFeed(URI address, Optional<String> etag, Optional<String> lastModified, Instant next, int failures,
        List<URI> seen) {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_SEEN = 10_000;
    private static final int MOST_DOUBLINGS = 10;

    FollowedFeed {
        seen = List.copyOf(seen);
    }

    static FollowedFeed of(URI address) {
        return new FollowedFeed(address, Optional.empty(), Optional.empty(), Instant.EPOCH, 0, List.of());
    }

    boolean isDue(Instant now) {
        return !now.isBefore(next);
    }

    List<URI> fresh(List<URI> entries, int most) {
        var known = new HashSet<>(seen);
        return entries.stream().filter(known::add).limit(most).toList();
    }

    /** Where more were fresh than are taken at once, it is read again though it did not change. */
    FollowedFeed took(List<URI> taken, boolean isAll, Optional<String> tag, Optional<String> modified, Instant again) {
        var all = new ArrayList<>(seen);
        all.addAll(taken);
        return new FollowedFeed(address, tag.filter(known -> isAll), modified.filter(known -> isAll), again, 0,
                all.subList(Math.max(0, all.size() - MOST_SEEN), all.size()));
    }

    FollowedFeed unchanged(Instant again) {
        return new FollowedFeed(address, etag, lastModified, again, 0, seen);
    }

    /** Each time twice as long as the time before, or as long as the host says. */
    FollowedFeed failed(Instant now, Duration every, Optional<Duration> retryAfter) {
        var pause = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        var longer = retryAfter.filter(said -> said.compareTo(pause) > 0).orElse(pause);
        return new FollowedFeed(address, etag, lastModified,
                now.plus(longer.compareTo(LONGEST) > 0 ? LONGEST : longer), failures + 1, seen);
    }
}
