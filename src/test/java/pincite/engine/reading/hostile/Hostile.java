package pincite.engine.reading.hostile;

import java.nio.charset.StandardCharsets;

import pincite.corpus.format.Content;

/** A file that somebody made to do harm, or that came to harm. */
record Hostile(String name, Content content) {

    static Hostile text(String name, String text) {
        return new Hostile(name, new Content("hostile", text.getBytes(StandardCharsets.UTF_8)));
    }

    static Hostile bytes(String name, byte[] bytes) {
        return new Hostile(name, new Content("hostile", bytes));
    }

    @Override
    public String toString() {
        return name;
    }
}
