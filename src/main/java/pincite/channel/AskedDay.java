package pincite.channel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import pincite.retrieval.RefusedException;

/** A day as somebody asks for it, as in 2023-09-19. */
public final class AskedDay {

    private AskedDay() {
    }

    /** @param written empty, or blank, where it does not matter */
    public static Optional<LocalDate> read(String field, Optional<String> written) {
        return written.map(String::strip).filter(text -> !text.isEmpty()).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new RefusedException(field, "must be a day such as 2023-09-19: '" + text + "'");
            }
        });
    }
}
