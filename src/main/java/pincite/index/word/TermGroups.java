package pincite.index.word;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The terms of a text in one line, for an index elsewhere that only parts them again. Terms of one place stand together, because they
 * count as one in a text's length.
 */
public final class TermGroups {

    /** Between the terms of one place; no term has it. */
    public static final char BESIDE = '|';
    private static final char AFTER = ' ';

    private TermGroups() {
    }

    public static String of(String text) {
        var line = new StringBuilder();
        try (var stream = Analysis.SEARCHED.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                line.append(step.getPositionIncrement() == 0 ? BESIDE : AFTER).append(term);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string cannot fail", e);
        }
        return line.toString().strip();
    }
}
