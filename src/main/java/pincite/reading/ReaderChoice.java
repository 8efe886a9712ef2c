package pincite.reading;

import java.util.Optional;

/** The reader that the configuration names. */
public record ReaderChoice(Optional<Reader> reader) {

    public static final ReaderChoice NONE = new ReaderChoice(Optional.empty());
}
