package pincite.answer.because;

import java.util.List;
import java.util.Optional;

import pincite.index.Snapshot;
import pincite.retrieval.Retrieval;
import pincite.retrieval.Scope;

/** Says why the articles do not say: no article has a name, figure or word of the question, or the closest passages speak of it only. */
public final class Because {

    private static final String NONE = "No article has ";
    private static final String NONE_WITHIN = "No article within the filter has ";

    private final Retrieval retrieval;
    private final Scope scope;
    private final Snapshot snapshot;
    private final List<AskedPart> asked;

    private Because(Retrieval retrieval, Scope scope, Snapshot snapshot) {
        this.retrieval = retrieval;
        this.scope = scope;
        this.snapshot = snapshot;
        this.asked = AskedParts.of(retrieval.question().text());
    }

    /**
     * In a sentence; empty where there is nothing to say.
     *
     * @param closest the quotes that are shown
     */
    public static Optional<String> of(Retrieval retrieval, Scope scope, Snapshot snapshot, List<String> closest) {
        var because = new Because(retrieval, scope, snapshot);
        return because.unknown(Scope.ALL, NONE)
                .or(() -> Optional.of(because.scope).filter(narrow -> !narrow.equals(Scope.ALL))
                        .flatMap(narrow -> because.unknown(narrow, NONE_WITHIN)))
                .or(() -> closest.isEmpty() ? Optional.empty() : Optional.of(because.spokenOf(closest)));
    }

    /** Where a name or a figure is missing, it does not matter what else is. */
    private Optional<String> unknown(Scope within, String none) {
        var known = new KnownWords(snapshot, within, retrieval);
        var telling = asked.stream().filter(part -> !part.isWord() && !known.have(part)).toList();
        var unknown = telling.isEmpty() ? known.withoutKin(unknownWords(known)) : telling;
        var named = AskedParts.joined(unknown).stream().map(AskedPart::text).toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(none + Enumeration.of(named, "or", "other words of the question") + ".");
    }

    private List<AskedPart> unknownWords(KnownWords known) {
        return asked.stream().filter(part -> part.isWord() && !known.have(part)).toList();
    }

    private String spokenOf(List<String> closest) {
        var stems = closest.stream().map(KnownWords::stems).toList();
        var spoken = asked.stream().filter(part -> !part.isWord() || part.isThing())
                .filter(part -> stems.stream().anyMatch(quote -> KnownWords.holds(quote, part.words())))
                .map(AskedPart::text).toList();
        boolean isOne = closest.size() == 1;
        var speaks = spoken.isEmpty()
                ? ""
                : (isOne ? "speaks of " : "speak of ") + Enumeration.of(spoken, "and", "others") + ", but ";
        return (isOne ? "The closest passage " : "The closest passages ") + speaks
                + (isOne ? "does" : "do") + " not answer this.";
    }
}
