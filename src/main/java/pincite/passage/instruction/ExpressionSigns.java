package pincite.passage.instruction;

/** The signs of a regular expression, one after the other. */
final class ExpressionSigns {

    private final String expression;
    private int at;

    ExpressionSigns(String expression) {
        this.expression = expression;
    }

    boolean areOver() {
        return at >= expression.length();
    }

    /** How many are behind. */
    int at() {
        return at;
    }

    /** Those behind from one on. */
    String from(int first) {
        return expression.substring(first, at);
    }

    char next() {
        return ahead(0);
    }

    char afterNext() {
        return ahead(1);
    }

    private char ahead(int many) {
        if (at + many >= expression.length()) {
            throw notRead();
        }
        return expression.charAt(at + many);
    }

    char take() {
        char taken = next();
        at++;
        return taken;
    }

    boolean skips(char sign) {
        boolean isNext = !areOver() && next() == sign;
        at += isNext ? 1 : 0;
        return isNext;
    }

    void pass(int many) {
        for (int each = 0; each < many; each++) {
            take();
        }
    }

    /** And over it. */
    void skipTo(char end) {
        int found = expression.indexOf(end, at);
        if (found < 0) {
            throw notRead();
        }
        at = found + 1;
    }

    void require(char sign) {
        if (!skips(sign)) {
            throw notRead();
        }
    }

    IllegalArgumentException notRead() {
        return new IllegalArgumentException("Not read at " + at + ": " + expression);
    }
}
