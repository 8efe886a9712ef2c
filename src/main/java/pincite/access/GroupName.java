package pincite.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How groups of readers are named. */
public final class GroupName {

    /** In code points. */
    public static final int LONGEST = 100;
    public static final String RULE = "must be a name of up to " + LONGEST
            + " letters, digits and signs of -_.:/@, beginning with a letter or digit";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.:/@-]*");

    private GroupName() {
    }

    public static boolean is(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST && NAME.matcher(name).matches();
    }

    /** What is written with commas between, in its order; the empty and what is none as well. */
    public static List<String> listed(String written) {
        return Arrays.stream(written.split(",", -1)).map(String::strip).toList();
    }

    /** The first that is none; empty where all are. */
    public static Optional<String> other(Collection<String> names) {
        return names.stream().filter(name -> !is(name)).findFirst();
    }

    /** @throws IllegalArgumentException with the name */
    static String refuseOther(String name) {
        if (!is(name)) {
            throw new IllegalArgumentException("A group " + RULE + ": '" + name + "'");
        }
        return name;
    }
}
