package pincite.channel.rest;

import java.io.InputStream;

/** The page, which looks by itself at where it was opened. */
final class Page {

    private static final String FILE = "META-INF/resources/index.html";

    private Page() {
    }

    static InputStream open() {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE);
    }
}
