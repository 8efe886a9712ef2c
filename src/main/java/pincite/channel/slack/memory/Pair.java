package pincite.channel.slack.memory;

import java.io.IOException;

import pincite.disk.LineFormat;

/** A key and its value, words without blanks. */
record Pair(String key, String value) {

    static final LineFormat<Pair> FORMAT = new LineFormat<>() {

        @Override
        public String write(Pair pair) {
            return pair.key + ' ' + pair.value;
        }

        @Override
        public Pair read(String line) throws IOException {
            int blank = line.indexOf(' ');
            if (blank < 0) {
                throw new IOException("No value");
            }
            return new Pair(line.substring(0, blank), line.substring(blank + 1));
        }
    };

    Pair {
        if (key.isBlank() || value.isBlank() || (key + value).chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A key and a value have no blanks: '" + key + "', '" + value + "'");
        }
    }
}
