package pincite.engine.reading.document;

import java.util.regex.Pattern;

import pincite.corpus.format.VisibleText;

/** Words of a document in one line. */
final class PlainWords {

    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\s\\u00A0]+");

    private PlainWords() {
    }

    static String of(String words) {
        return SPACE.matcher(VisibleText.of(words)).replaceAll(" ").strip();
    }
}
