package pincite.channel.slack.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The newest pairs of words without blanks, kept in a file; the oldest go first. */
final class LastingMap {

    private final LineFile file;
    private final int most;
    private final Map<String, String> pairs = new LinkedHashMap<>();
    private int lines;

    LastingMap(LineFile file, int most) {
        this.file = file;
        this.most = most;
        file.read().forEach(this::load);
    }

    /** Of a message, or of the thread that it began. */
    static String key(String team, String channel, String message) {
        return String.join("|", team, channel, message);
    }

    private void load(String line) {
        int blank = line.indexOf(' ');
        remember(line.substring(0, Math.max(0, blank)), line.substring(blank + 1));
        lines++;
    }

    synchronized void put(String key, String value) {
        if (key.isBlank() || (key + value).chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A key and a value have no blanks: '" + key + "', '" + value + "'");
        }
        if (!value.equals(pairs.get(key))) {
            remember(key, value);
            write(key, value);
        }
    }

    private void remember(String key, String value) {
        pairs.remove(key);
        pairs.put(key, value);
        if (pairs.size() > most) {
            pairs.remove(pairs.keySet().iterator().next());
        }
    }

    /** The file is written anew when half of it is forgotten. */
    private void write(String key, String value) {
        if (++lines <= 2 * most) {
            file.add(key + ' ' + value);
        } else {
            file.replace(pairs.entrySet().stream().map(pair -> pair.getKey() + ' ' + pair.getValue()).toList());
            lines = pairs.size();
        }
    }

    synchronized Optional<String> get(String key) {
        return Optional.ofNullable(pairs.get(key));
    }
}
