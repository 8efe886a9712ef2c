package pincite.pattern;

/** A text that counts how often it is looked into: the work of matching, the same on every machine. */
final class CountedText implements CharSequence {

    private final String text;
    private final long most;
    private long looks;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /** What would take for ever is ended. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TooMuch() {
            super("too much", null, false, false);
        }
    }

    long looks() {
        return looks;
    }

    @Override
    public char charAt(int at) {
        looks++;
        if (looks > most) {
            throw new TooMuch();
        }
        return text.charAt(at);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
