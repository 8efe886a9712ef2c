package pincite.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do; a key calls them its scopes. */
public enum Right {

    /** Ask questions, and see again what one asked. */
    ASK,
    /** Open articles, timelines, people. */
    READ,
    /** Send, replace and take back articles. */
    ADD,
    /** Score question sets. */
    EVALUATE,
    /** See how the service does, and all that belongs to others. */
    ADMIN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Right> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
