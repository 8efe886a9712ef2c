package pincite.key;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.access.Caller;
import pincite.access.CallerRegister;
import pincite.access.GroupName;
import pincite.disk.Folder;
import pincite.disk.Keeping;

/** The keys that were made, by whichever process; one that was revoked or has run out stays in the list. */
@ApplicationScoped
public class Keys implements Keeping, CallerRegister {

    static final int AT_ONCE = 2;

    private final Folder folder;
    private final KeyFile file;
    private final InstantSource clock;

    @Inject
    Keys(KeysConfig config, ObjectMapper json) {
        this(config, json, InstantSource.system());
    }

    Keys(KeysConfig config, ObjectMapper json, InstantSource clock) {
        this.folder = new Folder(config.folder(), "the keys", "pincite.keys.folder");
        this.file = new KeyFile(folder, json);
        this.clock = clock;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether one was ever made; then the doors are shut, also once it opens none any more. */
    public boolean wereMade() {
        return file.isThere();
    }

    /** The oldest first. */
    public List<Key> all() {
        return file.keys();
    }

    /** Whether it was meant to be a key, whether it is one or not. */
    public static boolean isMeant(String text) {
        return Secret.isMeant(text);
    }

    /** Whose key it is; empty where it is none, was revoked or has run out. */
    public Optional<Caller> caller(String text) {
        var now = now();
        return Secret.of(text).flatMap(given -> all().stream().filter(key -> key.prefix().equals(given.prefix()))
                .filter(key -> given.hasDigest(key.digest()) && key.isValid(now)).findFirst()).map(Key::caller);
    }

    @Override
    public boolean keeps(Caller stored) {
        return Key.isOfKey(stored);
    }

    /** What the newest of their keys grants. */
    @Override
    public Optional<Caller> now(Caller stored) {
        var now = now();
        return all().stream().filter(key -> key.isValid(now)).map(Key::caller)
                .filter(caller -> caller.id().equals(stored.id())).reduce((older, newer) -> newer);
    }

    /** @throws KeyException where there are enough of this name, or it is no name */
    public FreshKey add(String name, Grant grant, Optional<Instant> expires) {
        refuseNoName(name);
        var secret = Secret.random();
        boolean isFirst = !wereMade();
        var made = Key.of(secret, name, grant, now(), expires);
        change(keys -> with(made, keys));
        return new FreshKey(made, secret.text(), isFirst);
    }

    /** One that reads as a prefix would be revoked with another's key. */
    private static void refuseNoName(String name) {
        if (!GroupName.is(name) || Secret.PREFIX.matcher(name).matches()) {
            throw new KeyException("A key's name " + GroupName.RULE + ", other than eight digits of a prefix: '" + name
                    + "'");
        }
    }

    private List<Key> with(Key made, List<Key> keys) {
        var others = keys.stream().filter(key -> key.name().equals(made.name()) && key.isValid(made.created()))
                .map(Key::prefix).toList();
        if (others.size() >= AT_ONCE) {
            throw new KeyException("There are two keys of '%s' already, %s; revoke one first: pincite keys revoke %s"
                    .formatted(made.name(), String.join(" and ", others), others.get(0)));
        }
        if (keys.stream().anyMatch(key -> key.prefix().equals(made.prefix()))) {
            throw new KeyException("The prefix was given before by chance; do it again.");
        }
        return Stream.concat(keys.stream(), Stream.of(made)).toList();
    }

    /**
     * They open nothing from now on.
     *
     * @param which a prefix, or a name, all of whose keys are meant
     * @return what was revoked; none where none was valid
     */
    public List<Key> revoke(String which) {
        var now = now();
        var meant = all().stream().filter(key -> key.isCalled(which) && key.isValid(now)).map(Key::prefix)
                .collect(Collectors.toSet());
        if (!meant.isEmpty()) {
            change(keys -> keys.stream().map(key -> meant.contains(key.prefix()) ? key.revoked(now) : key).toList());
        }
        return all().stream().filter(key -> meant.contains(key.prefix())).toList();
    }

    private void change(UnaryOperator<List<Key>> how) {
        try {
            folder.createPrivate();
            folder.inTurn("keys.lock", () -> {
                file.write(how.apply(all()));
                return file;
            });
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    @Override
    public List<Folder> folders() {
        return Files.isDirectory(folder.path()) ? List.of(folder) : List.of();
    }
}
