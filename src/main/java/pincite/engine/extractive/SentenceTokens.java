package pincite.engine.extractive;

import pincite.index.IndexedPassage;

/** Where the tokens of a sentence are among its passage's: {@code [from, to)}. */
record SentenceTokens(int from, int to) {

    static SentenceTokens of(IndexedPassage in, int number) {
        var passage = in.passage();
        int start = passage.starts()[number];
        int end = start + passage.sentences().get(number).read().length();
        return new SentenceTokens(in.tokens().firstAt(start), in.tokens().firstAt(end));
    }
}
