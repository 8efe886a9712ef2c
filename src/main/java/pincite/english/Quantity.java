package pincite.english;

import java.util.Collections;
import java.util.Set;

/**
 * A number as it is said.
 *
 * @param values   written alike; more than one where it may be read in more ways, as "a third"
 * @param currency empty where none is said
 * @param role     the word before it, as "from 5" is not "to 5"
 * @param first    the place of its first word
 * @param behind   the place after its last word
 */
public record Quantity(Set<String> values, String currency, Bound bound, String role, int first, int behind) {

    private static final Set<String> ENDS = Set.of("from", "to");

    public Quantity {
        if (values.isEmpty() || first < 0 || behind <= first) {
            throw new IllegalArgumentException("No quantity from " + first + " to " + behind + ": " + values);
        }
        values = Set.copyOf(values);
    }

    public boolean isBorneBy(Quantity other) {
        return hasValueOf(other) && !isOtherEnd(other) && bound.isBorneBy(other.bound)
                && (currency.isEmpty() || currency.equals(other.currency));
    }

    private boolean isOtherEnd(Quantity other) {
        return ENDS.contains(role) && ENDS.contains(other.role) && !role.equals(other.role);
    }

    public boolean hasValueOf(Quantity other) {
        return !Collections.disjoint(values, other.values);
    }
}
