package pincite.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Forgetting;
import pincite.corpus.Withdrawn;
import pincite.disk.Duty;
import pincite.disk.FileState;
import pincite.disk.Folder;
import pincite.disk.JsonFiles;
import pincite.disk.Keeping;
import pincite.disk.SetAside;
import pincite.disk.WholeFile;
import pincite.retrieval.RefusedException;

/** A file for each watch, read before each change of it and written whole, whichever process changes it. */
@ApplicationScoped
class Watches implements Keeping, Forgetting {

    static final int MOST = 1_000;

    private static final String ENDING = ".json";
    private static final String FORGOTTEN = ".forgotten";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    private final Folder folder;
    private final JsonFiles<Watched> files;
    private final Duty duty;

    @Inject
    Watches(WatchConfig config, ObjectMapper json, SetAside setAside) {
        this.folder = new Folder(config.folder(), "a watch", "pincite.watch.folder");
        this.files = new JsonFiles<>(folder, json, Watched.class, setAside);
        this.duty = new Duty(folder, "rounds.lock");
    }

    /** By the time when they were asked for. */
    List<Watched> all() {
        return names().flatMap(name -> files.find(name).stream()).sorted(Watches::older).toList();
    }

    private static int older(Watched one, Watched other) {
        int order = one.watch().since().compareTo(other.watch().since());
        return order != 0 ? order : one.watch().id().compareTo(other.watch().id());
    }

    private Stream<String> names() {
        return files.names().stream().filter(name -> name.endsWith(ENDING));
    }

    Optional<Watched> find(String id) {
        return Optional.of(id).filter(each -> ID.matcher(each).matches()).flatMap(each -> files.find(name(each)));
    }

    boolean isEmpty() {
        return names().findAny().isEmpty();
    }

    /** Empty where it is there already; then it has the rhythm that was asked for last. */
    Optional<Watched> add(Watch watch) {
        return alone(() -> {
            var known = find(watch.id());
            known.ifPresentOrElse(before -> keep(before.as(watch)), () -> begin(watch));
            return known.isPresent() ? Optional.empty() : find(watch.id());
        });
    }

    private void begin(Watch watch) {
        if (names().count() >= MOST) {
            throw new RefusedException("question", "would be one too many: " + MOST + " are watched, remove one first");
        }
        keep(Watched.begun(watch));
    }

    /** Whether it was there. */
    boolean remove(String id) {
        return find(id).isPresent() && alone(() -> {
            boolean isThere = find(id).isPresent();
            files.delete(name(id));
            return isThere;
        });
    }

    /** Returns when it is on the disk; one that is removed meanwhile stays so. */
    void change(String id, UnaryOperator<Watched> how) {
        files.inTurn(() -> find(id).ifPresent(before -> keep(how.apply(before))));
    }

    /**
     * Unless an article was withdrawn meanwhile, of which it may have words.
     *
     * @param how what was heard before is to be shown
     */
    void hear(String id, FileState since, UnaryOperator<Watched> how, Heard heard) {
        change(id, before -> since.equals(forgotten()) ? how.apply(before).hears(heard) : before);
    }

    /** Another whenever an article was withdrawn, by whichever process. */
    FileState forgotten() {
        try {
            return FileState.of(folder.resolve(FORGOTTEN));
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** Whether this process looks after them, as one of all does. */
    boolean areOurs() {
        return duty.isMine();
    }

    @PreDestroy
    void end() {
        duty.end();
    }

    @Override
    public void forget(Withdrawn article) {
        if (Files.isDirectory(folder.path())) {
            files.inTurn(() -> {
                isForgotten();
                all().stream().filter(each -> !each.without(article).equals(each))
                        .forEach(each -> keep(each.without(article)));
            });
        }
    }

    private void isForgotten() {
        try {
            new WholeFile(folder.resolve(FORGOTTEN)).writePrivately(new byte[0]);
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    private void keep(Watched watched) {
        files.keep(name(watched.watch().id()), watched);
    }

    private <T> T alone(Supplier<T> work) {
        return files.inTurn(work);
    }

    /** For as long as somebody asks and sends; refused while another does. */
    <T> T inTurn(Supplier<T> work) {
        try {
            folder.createPrivate();
            var round = folder.lock("round.lock");
            try {
                return work.get();
            } finally {
                round.close();
            }
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    private static String name(String id) {
        return id + ENDING;
    }

    @Override
    public List<Folder> folders() {
        return files.folders();
    }
}
