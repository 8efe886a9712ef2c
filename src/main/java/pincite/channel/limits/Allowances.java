package pincite.channel.limits;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.github.bucket4j.TimeMeter;
import pincite.access.Caller;

/** What each caller has left; who was not seen for a day is forgotten. */
final class Allowances {

    /** Who sits at the machine needs no limit; nobody may do anything that could have one. */
    private static final Set<String> UNCOUNTED = Set.of(Caller.MACHINE.id(), Caller.NOBODY.id());
    private static final Duration SELDOM = Duration.ofHours(1);

    private final Quota general;
    private final Map<String, Quota> exceptions = new TreeMap<>();
    private final TimeMeter time;
    private final Map<String, Allowance> known = new HashMap<>();
    private long tidied;

    Allowances(LimitsConfig config, TimeMeter time) {
        this.general = Quota.of(config);
        config.callers().forEach((caller, limits) -> exceptions.put(caller, general.but(limits)));
        this.time = time;
        this.tidied = time.currentTimeNanos();
    }

    /** Empty where nothing is limited. */
    Optional<Allowance> of(Caller caller) {
        var quota = exceptions.getOrDefault(caller.id(), general);
        return UNCOUNTED.contains(caller.id()) || quota.isEmpty()
                ? Optional.empty()
                : Optional.of(of(caller.id(), quota));
    }

    private synchronized Allowance of(String caller, Quota quota) {
        if (time.currentTimeNanos() - tidied > SELDOM.toNanos()) {
            known.values().removeIf(Allowance::isUnused);
            tidied = time.currentTimeNanos();
        }
        return known.computeIfAbsent(caller, unknown -> new Allowance(quota, time));
    }

    synchronized int size() {
        return known.size();
    }
}
