package pincite.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import pincite.access.Caller;
import pincite.access.CurrentCaller;

/** Whose conversations are, remembered, so that who looks for a few of their own does not read those of all. */
final class BegunBy {

    private final Map<String, String> owners = new ConcurrentHashMap<>();

    /** @param first reads the first turn; of what cannot be read nothing is remembered */
    boolean isCaller(String id, Supplier<Optional<KeptTurn>> first) {
        var owner = owners.computeIfAbsent(id,
                each -> first.get().map(turn -> turn.owner().orElse(Caller.MACHINE.id())).orElse(null));
        return CurrentCaller.get().id().equals(owner);
    }

    /** Of what is gone nothing is remembered either. */
    void keepOnly(List<KeptFile> there) {
        Set<String> ids = new HashSet<>();
        there.forEach(kept -> ids.add(kept.id()));
        owners.keySet().retainAll(ids);
    }
}
