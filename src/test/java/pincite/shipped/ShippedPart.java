package pincite.shipped;

import java.util.Set;
import java.util.TreeSet;

/**
 * Something that others wrote and we ship.
 *
 * @param licences of which whoever ships it may choose one
 */
record ShippedPart(String name, Set<String> licences, String file) {

    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause",
            "CC0-1.0", "EPL-2.0");
    private static final String JLINE = "org.jline:";
    private static final String RE2J = "com.google.re2j:";
    private static final String JDOM = "org.jdom:";

    ShippedPart {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A part has no name: '" + name + "'");
        }
        licences = Set.copyOf(licences);
    }

    boolean isAllowed() {
        return licences.stream().anyMatch(licence -> ALLOWED.contains(licence) || isMisread(licence));
    }

    /** JLine's project names the BSD licence of three clauses; who writes the list takes its name for the one of four. RE2/J's is Go's, of three clauses, too; JDOM's is Apache's of before, without its third. */
    private boolean isMisread(String licence) {
        return name.startsWith(JLINE) && licence.equals("BSD-4-Clause")
                || name.startsWith(RE2J) && licence.equals("Go License")
                || name.startsWith(JDOM) && licence.startsWith("Similar to Apache License");
    }

    @Override
    public String toString() {
        return name + ": " + (licences.isEmpty() ? "no licence" : String.join(", ", new TreeSet<>(licences)));
    }
}
