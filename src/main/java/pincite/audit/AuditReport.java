package pincite.audit;

import java.util.List;

/**
 * What a look at the whole record told.
 *
 * @param first number of the oldest line; what was before is forgotten
 * @param last  number of the newest line
 * @param head  its hash: noted elsewhere, it shows later that what is here now was not written anew
 */
public record AuditReport(boolean whole, int files, long first, long last, String head, List<AuditFault> faults) {

    public AuditReport {
        faults = List.copyOf(faults);
        if (whole != faults.isEmpty()) {
            throw new IllegalArgumentException("Whole is what has no faults: " + faults);
        }
    }
}
