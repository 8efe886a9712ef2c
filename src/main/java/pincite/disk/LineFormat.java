package pincite.disk;

import java.io.IOException;

/** How something is written in a line. */
public interface LineFormat<T> {

    /** Without a line end in it. */
    String write(T value);

    /** Refuses what is no such line with any exception. */
    T read(String line) throws IOException;
}
