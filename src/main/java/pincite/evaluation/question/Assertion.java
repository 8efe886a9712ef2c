package pincite.evaluation.question;

import java.util.List;
import java.util.Locale;

import pincite.evaluation.text.Expression;

/**
 * Something that an answer must keep, as promptfoo writes it (promptfoo.dev/docs/configuration/expected-outputs/deterministic).
 *
 * @param isNegated {@code not-…}
 * @param values    what to look for; milliseconds for {@link Kind#LATENCY}, none for {@link Kind#IS_REFUSAL}
 */
public record Assertion(Kind kind, boolean isNegated, List<String> values) {

    /** Named as in promptfoo, in capitals and with underscores. */
    public enum Kind {
        EQUALS,
        CONTAINS,
        ICONTAINS,
        CONTAINS_ANY,
        CONTAINS_ALL,
        ICONTAINS_ANY,
        ICONTAINS_ALL,
        REGEX,
        IS_REFUSAL,
        LATENCY
    }

    public Assertion {
        values = List.copyOf(values);
        if (kind != Kind.IS_REFUSAL && values.isEmpty()) {
            throw new IllegalArgumentException("The assertion " + kind + " needs a value");
        }
    }

    /** Whether the right outcome is to decline. */
    public boolean isRefusal() {
        return kind == Kind.IS_REFUSAL && !isNegated;
    }

    /** @param text what a reader sees; empty where it was declined */
    public boolean holds(String text, boolean isDeclined, double millis) {
        return isNegated != isKept(text, isDeclined, millis);
    }

    private boolean isKept(String text, boolean isDeclined, double millis) {
        return switch (kind) {
            case EQUALS -> text.strip().equals(values.get(0).strip());
            case REGEX -> Expression.of(values.get(0)).isFoundIn(text);
            case IS_REFUSAL -> isDeclined;
            case LATENCY -> millis <= Double.parseDouble(values.get(0));
            case CONTAINS, CONTAINS_ALL -> values.stream().allMatch(text::contains);
            case CONTAINS_ANY -> values.stream().anyMatch(text::contains);
            case ICONTAINS, ICONTAINS_ALL -> values.stream().allMatch(value -> lower(text).contains(lower(value)));
            case ICONTAINS_ANY -> values.stream().anyMatch(value -> lower(text).contains(lower(value)));
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
