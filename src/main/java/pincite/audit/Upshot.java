package pincite.audit;

import java.util.Locale;

/** What became of what was asked. */
public enum Upshot {

    ANSWERED,
    DECLINED,
    TOLD,
    /** What is no question was done or shown. */
    DONE,
    REFUSED,
    FAILED;

    private static final int CLIENTS_FAULT = 400;
    private static final int OURS = 500;

    /** @param status of HTTP */
    public static Upshot of(int status) {
        if (status < CLIENTS_FAULT) {
            return DONE;
        }
        return status < OURS ? REFUSED : FAILED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
