package pincite.quote.search;

/**
 * What a quote has between two of its pieces.
 *
 * @param leavesOut an ellipsis
 * @param own       words in brackets, which are the quoter's; empty where there are none
 */
record Joint(boolean leavesOut, String own) {

    static final Joint NONE = new Joint(false, "");
    static final Joint ELLIPSIS = new Joint(true, "");

    Joint and(Joint next) {
        return new Joint(leavesOut || next.leavesOut, (own + " " + next.own).strip());
    }

    boolean isNone() {
        return !leavesOut && own.isEmpty();
    }
}
