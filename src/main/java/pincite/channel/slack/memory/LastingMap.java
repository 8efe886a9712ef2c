package pincite.channel.slack.memory;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;

import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.LineFile;
import pincite.disk.SetAside;

/** The newest pairs of words without blanks, kept in a file; the oldest go first. */
final class LastingMap {

    private static final Logger LOG = Logger.getLogger(LastingMap.class);

    private final LineFile<Pair> file;
    private final int most;
    private final Map<String, String> pairs = new LinkedHashMap<>();
    private final LineFile.Follower<Pair> remembering = new LineFile.Follower<>() {

        @Override
        public void beginAnew() {
            pairs.clear();
            lines = 0;
        }

        @Override
        public void add(Pair pair) {
            remember(pair);
            lines++;
        }
    };
    private int lines;

    LastingMap(LineFile<Pair> file, int most) {
        this.file = file;
        this.most = most;
        file.tell(remembering);
    }

    static LastingMap in(Path folder, String name, int most, SetAside setAside) {
        var memory = new Folder(folder, "what is remembered of Slack", "pincite.slack.inbox-folder");
        return new LastingMap(new LineFile<>(memory, name, Pair.FORMAT, setAside), most);
    }

    /** Of a message, or of the thread that it began. */
    static String key(String team, String channel, String message) {
        return String.join("|", team, channel, message);
    }

    synchronized void put(String key, String value) {
        var pair = new Pair(key, value);
        if (!get(key).equals(Optional.of(value))) {
            remember(pair);
            write(pair);
        }
    }

    /** For what was said already: where it cannot be written, it is known as long as this process lives. */
    void tryPut(String key, String value) {
        try {
            put(key, value);
        } catch (DiskException e) {
            LOG.error(e.getMessage());
        }
    }

    /** The file is written anew when half of it is forgotten. */
    private void write(Pair pair) {
        if (lines < 2 * most) {
            file.append(pair);
        } else {
            file.inTurn(() -> {
                file.tell(remembering);
                remember(pair);
                file.replace(pairs.entrySet().stream().map(each -> new Pair(each.getKey(), each.getValue())).toList());
            });
        }
    }

    private void remember(Pair pair) {
        pairs.remove(pair.key());
        pairs.put(pair.key(), pair.value());
        if (pairs.size() > most) {
            pairs.remove(pairs.keySet().iterator().next());
        }
    }

    /** Whichever process remembered it. */
    synchronized Optional<String> get(String key) {
        file.tell(remembering);
        return Optional.ofNullable(pairs.get(key));
    }
}
