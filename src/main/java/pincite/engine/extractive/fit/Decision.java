package pincite.engine.extractive.fit;

import java.util.List;
import java.util.Locale;

/** What is decided of sentences, and by which signals. */
public enum Decision {
    /** Which sentence comes first. */
    ORDER(Signal.SENTENCE, Signal.MARGIN, Signal.LIKENESS, Signal.NEIGHBOURHOOD, Signal.OTHERWISE),
    /** Whether another sentence answers as well. */
    ALSO(Signal.SENTENCE, Signal.MARGIN, Signal.LIKENESS, Signal.BEHIND, Signal.ACCOUNT),
    /** Whether anything answers, to judge by the first one. */
    ANSWER(Signal.ANSWERABLE, Signal.MARGIN, Signal.SENTENCE, Signal.OTHERWISE, Signal.RANK, Signal.ACCOUNT,
            Signal.COUNT),
    /** Whether the first one answers and is the right one: how sure an answer is. */
    RIGHT(Signal.ANSWERABLE, Signal.MARGIN, Signal.SENTENCE, Signal.OTHERWISE, Signal.RANK, Signal.ACCOUNT,
            Signal.COUNT),
    /** Whether the first one says otherwise than the question takes for granted. */
    OTHERWISE(Signal.OTHERWISE, Signal.ANSWERABLE, Signal.MARGIN, Signal.SENTENCE),
    /** Whether the first one answers, where there is no reader. */
    LIKE(Signal.LIKENESS, Signal.OUTSTANDING, Signal.NAMES, Signal.RAREST);

    private final List<Signal> signals;

    Decision(Signal... signals) {
        this.signals = List.of(signals);
    }

    public List<Signal> signals() {
        return signals;
    }

    /** As files name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Decision of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
