package pincite.audit;

/**
 * Where the record is not as it was written.
 *
 * @param line number of the line, the first where there are several
 */
public record AuditFault(Kind kind, long line, String words) {

    /** What was done to it. */
    public enum Kind {
        CHANGED,
        MISSING,
        REORDERED,
        ADDED,
        CUT,
        HEAD
    }
}
