package pincite.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.Folder;
import pincite.disk.JsonLine;
import pincite.disk.LineFile;
import pincite.disk.LineFormat;
import pincite.disk.SetAside;

/** Where conversations lie: a file of turns for each, and beside it what it is called; nothing of them is in memory. */
final class ConversationFolder {

    /** Bytes of an id, two digits each. */
    static final int ID_BYTES = 16;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{" + 2 * ID_BYTES + "}");

    private final ConversationConfig config;
    private final Folder folder;
    private final LineFormat<KeptTurn> format;
    private final ConversationTitles titles;
    private final SetAside setAside;
    private final Clock clock;

    ConversationFolder(ConversationConfig config, ObjectMapper json, SetAside setAside, Clock clock) {
        this.config = config;
        this.folder = new Folder(config.folder(), "a conversation", "pincite.conversations.folder");
        this.format = new JsonLine<>(json, KeptTurn.class);
        this.titles = new ConversationTitles(folder, json, setAside);
        this.setAside = setAside;
        this.clock = clock;
    }

    Folder folder() {
        return folder;
    }

    /** Oldest turn first, whoever asked; none where there is no such conversation any more. */
    List<KeptTurn> read(String id) {
        return isThere(id) && !isOld(KeptFile.time(path(id))) ? file(id).read() : List.of();
    }

    /** Returns when the turn is on the disk. */
    void append(String id, KeptTurn turn) {
        file(id).append(turn);
    }

    /** Whether it is still there to go on with. */
    boolean appendIfThere(String id, KeptTurn turn) {
        return isThere(id) && file(id).inTurn(() -> {
            boolean isThere = isThere(id);
            if (isThere) {
                append(id, turn);
            }
            return isThere;
        });
    }

    private boolean isThere(String id) {
        return ID.matcher(id).matches() && Files.exists(path(id));
    }

    Optional<String> titleOf(String id) {
        return titles.of(id);
    }

    /** On the disk when this returns, unless it was deleted meanwhile. */
    void call(String id, ConversationTitle title) {
        file(id).inTurn(() -> {
            if (isThere(id)) {
                titles.give(id, title);
            }
        });
    }

    /** Gone from the disk when this returns. */
    void delete(String id) {
        file(id).inTurn(() -> {
            titles.forget(id);
            file(id).delete();
        });
        sync();
    }

    private void sync() {
        try {
            folder.sync();
        } catch (IOException e) {
            throw folder.failure("delete", e);
        }
    }

    /** What is changed is as old as it was: nobody asked anything. */
    void change(KeptFile kept, UnaryOperator<KeptTurn> turn) {
        file(kept.id()).inTurn(() -> {
            var turns = file(kept.id()).read();
            var changed = turns.stream().map(turn).toList();
            if (!changed.equals(turns)) {
                file(kept.id()).replace(changed);
                keepTime(kept);
            }
        });
    }

    /** Without any turn left it is gone. */
    void leaveOut(String id, Predicate<KeptTurn> turn) {
        file(id).inTurn(() -> {
            var kept = new KeptFile(path(id), KeptFile.time(path(id)));
            var left = file(id).read().stream().filter(turn.negate()).toList();
            if (left.isEmpty()) {
                delete(id);
            } else {
                file(id).replace(left);
                keepTime(kept);
            }
        });
    }

    private void keepTime(KeptFile kept) {
        try {
            Files.setLastModifiedTime(kept.path(), FileTime.from(kept.used()));
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    /** All of them, also those whose time is over. */
    List<KeptFile> youngestFirst() {
        try {
            return KeptFile.youngestFirst(folder.path());
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** Those that nobody went on with for too long, and of the others those that are too many. */
    void forgetOld() {
        var kept = youngestFirst();
        Stream.concat(kept.stream().skip(config.keep()), kept.stream().limit(config.keep()).filter(this::isOld))
                .forEach(this::forget);
    }

    /** Unless somebody went on with it meanwhile. */
    private void forget(KeptFile old) {
        file(old.id()).inTurn(() -> {
            if (KeptFile.time(old.path()).equals(old.used())) {
                delete(old.id());
            }
        });
    }

    boolean isOld(KeptFile kept) {
        return isOld(kept.used());
    }

    private boolean isOld(Instant used) {
        return used.isBefore(clock.instant().minus(config.retention()));
    }

    private Path path(String id) {
        return folder.resolve(id + KeptFile.ENDING);
    }

    private LineFile<KeptTurn> file(String id) {
        return new LineFile<>(folder, id + KeptFile.ENDING, format, setAside);
    }
}
