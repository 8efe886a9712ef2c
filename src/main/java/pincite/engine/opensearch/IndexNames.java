package pincite.engine.opensearch;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.access.Wall;
import pincite.corpus.Sha256;

/**
 * What things are called in the cluster. What was made by another recipe, that is by another version or for another embedding model,
 * has other names, so that two versions answer side by side while one takes the other's place.
 *
 * @param root before every name
 */
record IndexNames(String root) {

    private static final int RECIPE_DIGITS = 8;
    private static final int WALL_DIGITS = 16;
    private static final Pattern NUMBERED = Pattern
            .compile("(open|[0-9a-f]{16}|lease)-([0-9]{10})(?:[ab](?:-[0-9a-f]{8})?)?");
    private static final Pattern OF_RECIPE = Pattern.compile("[0-9a-f]{8}-" + NUMBERED);

    static IndexNames of(String prefix, String recipe) {
        return new IndexNames(prefix + "-" + Sha256.of(recipe).substring(0, RECIPE_DIGITS));
    }

    /** Of the indices that are answered from. */
    String live() {
        return root + "-live";
    }

    /** Of those that were answered from before. */
    String before() {
        return root + "-before";
    }

    /** Of every recipe. */
    String anyLive() {
        return beforeRecipe() + "*-live";
    }

    /** Whether it is one of ours, of any recipe: another prefix may begin as ours does. */
    boolean isOurs(String index) {
        return index.startsWith(beforeRecipe())
                && OF_RECIPE.matcher(index.substring(beforeRecipe().length())).matches();
    }

    private String beforeRecipe() {
        return root.substring(0, root.length() - RECIPE_DIGITS);
    }

    /** Everything of this recipe. */
    String all() {
        return root + "-*";
    }

    String lease(long number) {
        return numbered("lease", number);
    }

    /** Of every recipe: rights to write, which are no part of what is answered from. */
    String leases() {
        return beforeRecipe() + "*-lease-*";
    }

    /**
     * As it is written.
     *
     * @param mark of who writes: numbers come again where all indices were deleted, and processes remember what was in one of a name
     */
    String first(Wall wall, long generation, String mark) {
        return numbered(key(wall), generation) + "a-" + mark;
    }

    /** The same without what was removed from it. */
    String second(Wall wall, long generation, String mark) {
        return numbered(key(wall), generation) + "b-" + mark;
    }

    private String numbered(String what, long number) {
        return String.format(Locale.ROOT, "%s-%s-%010d", root, what, number);
    }

    static String key(Wall wall) {
        return wall.equals(Wall.NONE) ? "open" : Sha256.of(wall.name()).substring(0, WALL_DIGITS);
    }

    /** Empty for what somebody else made below the same prefix. */
    Optional<Numbered> read(String index) {
        if (!index.startsWith(root + "-")) {
            return Optional.empty();
        }
        var name = NUMBERED.matcher(index.substring(root.length() + 1));
        return name.matches()
                ? Optional.of(new Numbered(index, name.group(1), Long.parseLong(name.group(2))))
                : Optional.empty();
    }

    /** An index of ours. */
    record Numbered(String index, String what, long number) {

        boolean isLease() {
            return what.equals("lease");
        }

        /** Another's label opens nothing. */
        boolean isBehind(Wall wall) {
            return what.equals(key(wall));
        }
    }
}
