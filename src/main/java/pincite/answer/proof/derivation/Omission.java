package pincite.answer.proof.derivation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Which parts of a sentence may be left out, so that what is left is still true. Whatever is not known to be such a part may not. */
final class Omission {

    private final Structure sentence;
    private final Modifiers modifiers;
    private final Asides asides;
    private final Coordination coordination;
    private final Map<Long, Boolean> known = new HashMap<>();

    Omission(Structure sentence) {
        this.sentence = sentence;
        this.modifiers = new Modifiers(sentence);
        this.asides = new Asides(sentence);
        this.coordination = new Coordination(sentence);
    }

    /** @param to where what is kept goes on; the size where nothing is kept any more */
    boolean isPossible(int from, int to) {
        if (from >= to) {
            return from == to;
        }
        long key = (long) from << Integer.SIZE | to;
        if (!known.containsKey(key)) {
            known.put(key, modifiers.isModifier(from, to) || isPossibleInParts(from, to));
        }
        return known.get(key);
    }

    private boolean isPossibleInParts(int from, int to) {
        return IntStream.rangeClosed(from + 1, to).filter(end -> isPart(from, end, to))
                .anyMatch(end -> isPossible(end, to));
    }

    private boolean isPart(int from, int end, int to) {
        if (end == from + 1 && modifiers.isNothing(from, to)) {
            return true;
        }
        boolean isCut = sentence.areInOnePhrase(from - 1, from) || sentence.areInOnePhrase(end - 1, end);
        return isCut ? modifiers.isName(from, end) : isWholePart(from, end, to);
    }

    private boolean isWholePart(int from, int end, int to) {
        return modifiers.isPhrase(from, end, to) || modifiers.isTime(from, end) || modifiers.isTold(from, end)
                || coordination.isBehindAnd(from, end) || asides.isAside(from, end, to)
                || end == to && isPartBefore(from, to);
    }

    /** Of the parts that go on to what is kept. */
    private boolean isPartBefore(int from, int to) {
        return asides.isLead(from, to) || coordination.isBeforeAnd(from, to) || asides.isTail(from, to)
                || asides.isDefiningWithin(from, to) || asides.isGerundPhrase(from, to);
    }
}
