package pincite.export;

import pincite.markup.Signs;

/**
 * Some words of a paragraph, or the number of a footnote in it.
 *
 * @param note 0 where it is words
 */
record Run(String text, Style style, int note) {

    /** How words are set off. */
    enum Style {
        PLAIN,
        ITALIC,
        ADDRESS
    }

    Run {
        text = Signs.kept(text);
    }

    static Run of(String words) {
        return new Run(words, Style.PLAIN, 0);
    }

    static Run italic(String words) {
        return new Run(words, Style.ITALIC, 0);
    }

    /** Of the web. */
    static Run address(String url) {
        return new Run(url, Style.ADDRESS, 0);
    }

    static Run note(int number) {
        return new Run("", Style.PLAIN, number);
    }

    boolean isNote() {
        return note > 0;
    }
}
