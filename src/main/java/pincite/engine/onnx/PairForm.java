package pincite.engine.onnx;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import ai.djl.huggingface.tokenizers.Encoding;

/**
 * How a model is given two texts: which marks stand before, between and after them, and which type their tokens have. Taken from what its
 * tokenizer does with a pair, for families of models differ in it.
 */
record PairForm(long[] before, long[] between, long[] after, long typeOfSecond) {

    private static final String IDS = "input_ids";
    private static final String TYPES = "token_type_ids";
    private static final String MASK = "attention_mask";
    static final Set<String> INPUTS = Set.of(IDS, TYPES, MASK);
    private static final String WORD = "a";

    static PairForm of(Tokenizer tokenizer) {
        var pair = tokenizer.pair(WORD, WORD);
        var marks = pair.getSpecialTokenMask();
        int first = next(0, marks, 0);
        int between = next(first, marks, 1);
        int second = next(between, marks, 0);
        int after = next(second, marks, 1);
        return new PairForm(ids(pair, 0, first), ids(pair, between, second), ids(pair, after, marks.length),
                pair.getTypeIds()[second]);
    }

    private static int next(int from, long[] marks, long wanted) {
        int found = from;
        while (found < marks.length && marks[found] != wanted) {
            found++;
        }
        return found;
    }

    private static long[] ids(Encoding encoding, int from, int to) {
        return Arrays.copyOfRange(encoding.getIds(), from, to);
    }

    /** Tokens that are neither text's. */
    int marks() {
        return before.length + between.length + after.length;
    }

    /** Where the second text starts. */
    int start(long... first) {
        return before.length + first.length + between.length;
    }

    Map<String, long[]> inputs(long[] first, long[] second) {
        var ids = Stream.of(before, first, between, second, after).flatMapToLong(LongStream::of).toArray();
        var types = new long[ids.length];
        Arrays.fill(types, start(first), ids.length, typeOfSecond);
        var mask = new long[ids.length];
        Arrays.fill(mask, 1);
        return Map.of(IDS, ids, TYPES, types, MASK, mask);
    }
}
