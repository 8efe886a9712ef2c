package pincite.engine.extractive;

import java.util.List;
import java.util.stream.IntStream;

import pincite.index.IndexedPassage;

/** Where the tokens of a sentence are among its passage's: {@code [from, to)}. */
record SentenceTokens(int from, int to) {

    /** Of each sentence, in their order. */
    static List<SentenceTokens> of(IndexedPassage in) {
        var starts = in.passage().starts();
        return IntStream.range(0, starts.length).mapToObj(number -> {
            int end = starts[number] + in.passage().sentences().get(number).read().length();
            return new SentenceTokens(in.tokens().firstAt(starts[number]), in.tokens().firstAt(end));
        }).toList();
    }
}
