package pincite.passage.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what a text must have for a regular expression to match in it, from how it is written ({@link java.util.regex.Pattern}).
 * Whatever is not plain text, or in a group that has to be there, is passed over: so less may be known than is true, and never more.
 */
final class ExpressionReader {

    /** Neither those that change what letters are the same, nor those that change how it is written. */
    private static final String FLAGS = "ims-";

    /** Signs of English, no range of them, nor all others. */
    private static final Pattern LISTED = Pattern
            .compile("\\[((?:[\\x20-\\x7E&&[^\\[\\]\\\\^&-]]|\\\\[\\x21-\\x7E&&[^A-Za-z0-9\\\\]])+)\\]");

    private final ExpressionSigns signs;

    ExpressionReader(String expression) {
        this.signs = new ExpressionSigns(expression);
    }

    /**
     * In each of the ways to match that stand beside each other.
     *
     * @throws IllegalArgumentException where it has what is not read here
     */
    List<NeededText> needed() {
        var needed = ways();
        if (!signs.areOver()) {
            throw signs.notRead();
        }
        return needed;
    }

    private List<NeededText> ways() {
        var ways = new ArrayList<NeededText>();
        do {
            ways.add(way());
        } while (signs.skips('|'));
        return ways;
    }

    /** What stands in a row, up to the end of its group. */
    private NeededText way() {
        var all = new ArrayList<NeededText>();
        var plain = new StringBuilder();
        while (!signs.areOver() && signs.next() != '|' && signs.next() != ')') {
            if (isPlain()) {
                takePlain(plain, all);
            } else {
                end(plain, all);
                takeOther(all);
            }
        }
        end(plain, all);
        return NeededText.ofAll(all);
    }

    private static void end(StringBuilder plain, List<NeededText> all) {
        all.add(NeededText.literally(plain.toString()));
        plain.setLength(0);
    }

    /** Capital and small letters are the same in English only; half a sign has no meaning of its own. */
    private boolean isPlain() {
        char sign = signs.next() == '\\' ? signs.afterNext() : signs.next();
        return !Character.isSurrogate(sign)
                && (signs.next() == '\\' ? !Character.isLetterOrDigit(sign) : ".^$[(".indexOf(sign) < 0);
    }

    private void takePlain(StringBuilder plain, List<NeededText> all) {
        signs.skips('\\');
        char sign = signs.take();
        boolean isRepeated = !signs.areOver() && "?*+{".indexOf(signs.next()) >= 0;
        if (isNeeded()) {
            plain.append(sign);
        }
        if (isRepeated) {
            end(plain, all);
        }
    }

    private void takeOther(List<NeededText> all) {
        var needed = NeededText.UNKNOWN;
        switch (signs.next()) {
            case '(' -> needed = group();
            case '[' -> needed = ofClass();
            case '\\' -> takeEscape();
            default -> signs.take();
        }
        if (isNeeded()) {
            all.add(needed);
        }
    }

    private NeededText group() {
        signs.require('(');
        var kind = signs.skips('?') ? kind() : Kind.TAKEN;
        if (kind == Kind.FLAGS) {
            return NeededText.UNKNOWN;
        }
        var needed = NeededText.ofOne(ways());
        signs.require(')');
        return kind == Kind.TAKEN ? needed : NeededText.UNKNOWN;
    }

    /** What is only looked at may be there not to be found. */
    private enum Kind {
        TAKEN,
        LOOKED_AT,
        FLAGS
    }

    /** Behind the question mark. */
    private Kind kind() {
        boolean isNamed = signs.skips('<');
        if (signs.skips('=') || signs.skips('!')) {
            return Kind.LOOKED_AT;
        }
        if (isNamed) {
            signs.skipTo('>');
        } else if (!signs.skips('>')) {
            return flags();
        }
        return Kind.TAKEN;
    }

    private Kind flags() {
        while (FLAGS.indexOf(signs.next()) >= 0) {
            signs.take();
        }
        if (signs.skips(':')) {
            return Kind.TAKEN;
        }
        signs.require(')');
        return Kind.FLAGS;
    }

    /** One of its signs, where it lists them. */
    private NeededText ofClass() {
        int from = signs.at();
        takeClass();
        var listed = LISTED.matcher(signs.from(from));
        return listed.matches()
                ? NeededText.ofOne(listed.group(1).replace("\\", "").chars()
                        .mapToObj(sign -> NeededText.literally(Character.toString(sign))).toList())
                : NeededText.UNKNOWN;
    }

    private void takeClass() {
        int depth = 0;
        do {
            char sign = signs.take();
            if (sign == '\\') {
                signs.take();
            } else if (sign == '[') {
                depth++;
            } else if (sign == ']') {
                depth--;
            }
        } while (depth > 0);
    }

    private void takeEscape() {
        signs.require('\\');
        char kind = signs.take();
        if (kind == 'Q' || kind == '0' || kind == 'c' || kind == 'N') {
            throw signs.notRead();
        } else if (kind == 'k') {
            signs.skipTo('>');
        } else if ("pPx".indexOf(kind) >= 0 && signs.next() == '{') {
            signs.skipTo('}');
        } else {
            signs.pass(kind == 'u' ? 4 : kind == 'x' ? 2 : "pP".indexOf(kind) >= 0 ? 1 : 0);
        }
    }

    /** How often what was just read has to be there: at least once, or it may be missing. */
    private boolean isNeeded() {
        if (signs.skips('?') || signs.skips('*')) {
            skipKind();
            return false;
        }
        if (signs.skips('+')) {
            skipKind();
        } else if (signs.skips('{')) {
            boolean isNeeded = signs.next() != '0';
            signs.skipTo('}');
            skipKind();
            return isNeeded;
        }
        return true;
    }

    /** Reluctant or possessive. */
    private void skipKind() {
        if (!signs.skips('?')) {
            signs.skips('+');
        }
    }
}
