package pincite.retrieval;

/** How many letters one word has more, less or other than another; two exchanged neighbours count once (Damerau 1964). */
public final class Edits {

    private final String one;
    private final String other;
    private final int[][] fewest;

    private Edits(String one, String other) {
        this.one = one;
        this.other = other;
        this.fewest = new int[one.length() + 1][other.length() + 1];
    }

    public static int between(String one, String other) {
        var edits = new Edits(one, other);
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                edits.fewest[row][column] = edits.fewest(row, column);
            }
        }
        return edits.fewest[one.length()][other.length()];
    }

    /** Between the first letters of both. */
    private int fewest(int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        int moreOrLess = 1 + Math.min(fewest[row - 1][column], fewest[row][column - 1]);
        int sameOrOther = fewest[row - 1][column - 1] + (isSame(row, column) ? 0 : 1);
        int least = Math.min(moreOrLess, sameOrOther);
        return isExchanged(row, column) ? Math.min(least, 1 + fewest[row - 2][column - 2]) : least;
    }

    private boolean isExchanged(int row, int column) {
        return row > 1 && column > 1 && isSame(row, column - 1) && isSame(row - 1, column);
    }

    private boolean isSame(int row, int column) {
        return one.charAt(row - 1) == other.charAt(column - 1);
    }
}
