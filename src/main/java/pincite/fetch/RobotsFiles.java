package pincite.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import pincite.time.Time;

/** What hosts ask of programs, as RFC 9309 has it; known for a day. */
final class RobotsFiles implements Hops.Rule {

    private static final String NAME = "pincite";
    private static final Duration KNOWN = Duration.ofDays(1);
    private static final int MOST_HOSTS = 500;
    private static final int MOST_BYTES = 512_000;
    private static final BaseRobotRules NO_RULES = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);

    private final Hops hops;
    private final Time time;
    private final Map<URI, Known> hosts = new LinkedHashMap<>();

    RobotsFiles(Hops hops, Time time) {
        this.hops = hops;
        this.time = time;
    }

    @Override
    public void check(Target target, TimeLeft left) throws IOException {
        if (!rules(target.robots(), left).isAllowed(target.address().toString())) {
            throw new RefusedFetchException(target.host().name()
                    + " asks programs to leave this page alone (robots.txt).");
        }
    }

    private BaseRobotRules rules(URI file, TimeLeft left) throws IOException {
        var known = known(file);
        return known.isPresent() ? known.get() : keep(file, read(file, left));
    }

    private synchronized Optional<BaseRobotRules> known(URI file) {
        return Optional.ofNullable(hosts.get(file)).filter(each -> time.now().isBefore(each.until()))
                .map(Known::rules);
    }

    private synchronized BaseRobotRules keep(URI file, BaseRobotRules rules) {
        hosts.remove(file);
        hosts.put(file, new Known(rules, time.now().plus(KNOWN)));
        hosts.keySet().removeAll(hosts.keySet().stream().limit(Math.max(0, hosts.size() - MOST_HOSTS)).toList());
        return rules;
    }

    /** A host without the file has no wishes; one that cannot be asked for it now is left alone for now. */
    private BaseRobotRules read(URI file, TimeLeft left) throws IOException {
        var received = hops.follow(file, Map.of(), left, (target, time) -> {
        }).received();
        if (received.isForNow()) {
            throw new FailedFetchException("The host did not say what programs may fetch from it (robots.txt).",
                    received.header("Retry-After").flatMap(when -> ComeBack.after(when, time.now())));
        }
        return received.isPage() ? parsed(file, received.body()) : NO_RULES;
    }

    private static BaseRobotRules parsed(URI file, byte[] bytes) {
        return new SimpleRobotRulesParser().parseContent(file.toString(),
                Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES)), "text/plain", List.of(NAME));
    }

    /** Rules, and how long they hold. */
    private record Known(BaseRobotRules rules, Instant until) {
    }
}
