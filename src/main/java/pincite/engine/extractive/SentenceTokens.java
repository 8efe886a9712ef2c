package pincite.engine.extractive;

import pincite.index.IndexedPassage;

/** Where the tokens of a sentence are among its passage's: {@code [from, to)}. */
record SentenceTokens(int from, int to) {

    static SentenceTokens of(IndexedPassage in, int number) {
        var passage = in.passage();
        var sentence = passage.sentences().get(number);
        int start = passage.text().offsetByCodePoints(0, sentence.span().start() - passage.span().start());
        int end = passage.text().offsetByCodePoints(start, sentence.span().length());
        return new SentenceTokens(in.tokens().firstAt(start), in.tokens().firstAt(end));
    }
}
