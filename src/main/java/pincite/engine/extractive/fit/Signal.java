package pincite.engine.extractive.fit;

import java.util.Locale;

/** What is known of a sentence when it is decided what becomes of it. The last three are those of who has no reader. */
public enum Signal {
    /** How sure the reader is that the sentence's window answers. */
    ANSWERABLE,
    /** How sure it is that the window says otherwise than the question takes for granted; 0 where it cannot tell. */
    OTHERWISE,
    /** How well it thinks that the sentence answers. */
    SENTENCE,
    /** Of the best span in the sentence, against none. */
    MARGIN,
    /** Late interaction of the question and the sentence. */
    LIKENESS,
    /** The best likeness of a sentence of its window. */
    NEIGHBOURHOOD,
    /** The passage's in retrieval, from 0. */
    RANK,
    /** 1 where the question asks for a reason or a manner, else 0. */
    ACCOUNT,
    /** 1 where it asks for a number, else 0. */
    COUNT,
    /** How much less its order is than that of the best sentence. */
    BEHIND,
    /** By how much the sentence is more like the question than its passage commonly is. */
    OUTSTANDING,
    /** How well the worst found of the question's names and figures is found. */
    NAMES,
    /** How well the rarest of the question's tokens is found. */
    RAREST;

    /** As files name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Signal of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
