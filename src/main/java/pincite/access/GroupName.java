package pincite.access;

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

    /** @throws IllegalArgumentException with the name */
    static String refuseOther(String name) {
        if (!is(name)) {
            throw new IllegalArgumentException("A group " + RULE + ": '" + name + "'");
        }
        return name;
    }
}
