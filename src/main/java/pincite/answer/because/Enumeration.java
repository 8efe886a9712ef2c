package pincite.answer.because;

import java.util.List;

/** Words one after the other, as English lists them. */
final class Enumeration {

    private static final int MOST = 3;

    private Enumeration() {
    }

    /** In quotation marks; beyond three they are only said to be there. */
    static String of(List<String> words, String conjunction, String others) {
        var quoted = words.stream().map(word -> "\"" + word + "\"").toList();
        return quoted.size() > MOST
                ? String.join(", ", quoted.subList(0, MOST)) + " " + conjunction + " " + others
                : listed(quoted, conjunction);
    }

    private static String listed(List<String> quoted, String conjunction) {
        int last = quoted.size() - 1;
        return last == 0
                ? quoted.get(0)
                : String.join(", ", quoted.subList(0, last)) + " " + conjunction + " " + quoted.get(last);
    }
}
