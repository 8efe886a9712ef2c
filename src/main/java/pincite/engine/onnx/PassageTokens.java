package pincite.engine.onnx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import ai.djl.huggingface.tokenizers.Encoding;
import pincite.passage.Passage;

/**
 * The tokens of a passage, without the model's marks.
 *
 * @param starts    of each in the passage's text, in UTF-16 units
 * @param ends      the same
 * @param sentences where the tokens of each sentence are
 */
record PassageTokens(String text, long[] ids, int[] starts, int[] ends, List<Run> sentences) {

    /**
     * Tokens of a sentence.
     *
     * @param start of the sentence in the passage's text, in UTF-16 units
     * @param from  number of the first token
     * @param to    number after the last
     */
    record Run(int start, int length, int from, int to) {
    }

    static PassageTokens of(Passage passage, Tokenizer tokenizer) {
        return of(passage, tokenizer.tokens(passage.text()));
    }

    private static PassageTokens of(Passage passage, Encoding encoding) {
        var text = passage.text();
        var units = Tokenizer.units(text);
        var marks = encoding.getSpecialTokenMask();
        var spans = encoding.getCharTokenSpans();
        var own = IntStream.range(0, marks.length).filter(token -> marks[token] == 0 && spans[token] != null).toArray();
        var ids = IntStream.of(own).mapToLong(token -> encoding.getIds()[token]).toArray();
        var starts = IntStream.of(own).map(token -> units.applyAsInt(spans[token].getStart())).toArray();
        var ends = IntStream.of(own).map(token -> afterMarks(text, units.applyAsInt(spans[token].getEnd()))).toArray();
        return new PassageTokens(text, ids, starts, ends, runs(passage, starts));
    }

    /** The tokenizer leaves out what is set over and under the letter before. */
    private static int afterMarks(String text, int end) {
        int after = end;
        while (after < text.length() && isMark(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return after;
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static List<Run> runs(Passage passage, int... starts) {
        var places = passage.starts();
        return IntStream.range(0, places.length).mapToObj(number -> {
            int start = places[number];
            int length = passage.sentences().get(number).read().length();
            return new Run(start, length, firstAt(start, starts), firstAt(start + length, starts));
        }).toList();
    }

    /** A character may be several tokens, as a Korean one is. */
    private static int firstAt(int place, int... starts) {
        int found = Arrays.binarySearch(starts, place);
        int first = found >= 0 ? found : -found - 1;
        while (first > 0 && starts[first - 1] == place) {
            first--;
        }
        return first;
    }

    /** Whether an answer may begin with the token. */
    boolean isWordStart(int token) {
        return isEdge(starts[token]);
    }

    /** Whether an answer may end with it. */
    boolean isWordEnd(int token) {
        return isEdge(ends[token]);
    }

    private boolean isEdge(int place) {
        return place == 0 || place == text.length() || !isOfAWord(text.codePointBefore(place))
                || !isOfAWord(text.codePointAt(place));
    }

    private static boolean isOfAWord(int character) {
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    /** Tokens from the first of a sentence to the last of another, with what stands between sentences. */
    int count(int fromSentence, int toSentence) {
        return sentences.get(toSentence - 1).to - sentences.get(fromSentence).from;
    }
}
