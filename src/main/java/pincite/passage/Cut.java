package pincite.passage;

/** Where to cut a run of text that is too long to be kept whole. */
final class Cut {

    private Cut() {
    }

    /** At the last space before the middle of {@code [start, end)}, in UTF-16 units; at the middle where there is none. */
    static int nearMiddle(String text, int start, int end) {
        int middle = (start + end) >>> 1;
        for (int cut = middle; cut > start + 1; cut--) {
            if (Character.isWhitespace(text.charAt(cut - 1))) {
                return cut;
            }
        }
        return Character.isLowSurrogate(text.charAt(middle)) ? middle + 1 : middle;
    }
}
