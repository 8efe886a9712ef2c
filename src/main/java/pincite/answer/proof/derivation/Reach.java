package pincite.answer.proof.derivation;

import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;

/** How far words go that make the rest of a sentence count: a denial, a condition, "all", "58 percent of". */
final class Reach {

    private static final Set<String> CLOSERS = Set.of(",", "(", ")", "-", ";", ":", ".");
    private static final Set<String> BORDERS = Set.of("but", "who", "which");
    private static final Set<String> MEASURES = Set.of("risk", "risks", "rate", "rates", "number", "share",
            "percentage", "proportion",
            "majority", "minority", "level", "chance", "chances", "likelihood", "incidence");
    private static final Set<String> RANKS = Set.of("first", "last", "latest", "sole", "most", "least");

    private final Structure sentence;

    Reach(Structure sentence) {
        this.sentence = sentence;
    }

    /** Within reach of a word that makes it matter. */
    boolean holds(int place) {
        return denies(place) || ranks(place);
    }

    /** Of two that stand beside each other, one may be left out where neither is denied. */
    boolean denies(int place) {
        int start = start(place);
        return start > 0 && Limits.isCondition(sentence.at(start - 1))
                || IntStream.range(start, place).anyMatch(before -> denies(before, place));
    }

    private boolean denies(int before, int place) {
        var unit = sentence.at(before);
        boolean goesOn = Limits.isDenying(unit) || Limits.isCondition(unit) || unit.is("only");
        return Limits.restricts(unit) && (goesOn || !sentence.hasVerb(before, place));
    }

    private boolean ranks(int place) {
        return IntStream.range(start(place), place)
                .anyMatch(before -> (isShare(before) || isRank(before) || isMeasure(before))
                        && !sentence.hasVerb(before, place)
                        || isLast(before));
    }

    /** Behind what nothing reaches over. */
    private int start(int place) {
        int start = place;
        while (start > 0 && !isBorder(sentence.at(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isBorder(Unit unit) {
        return unit.isOneOf(CLOSERS) || unit.isOneOf(BORDERS) || unit.is(PartOfSpeech.SCONJ) && !unit.is("that");
    }

    /** "The risk of severe illness" is not that of illness. */
    private boolean isMeasure(int place) {
        return sentence.at(place).isOneOf(MEASURES) && sentence.at(place + 1).is("of");
    }

    /** "The first since", "the largest of". */
    private boolean isRank(int place) {
        var unit = sentence.at(place);
        boolean isOrdinal = unit.quantity()
                .filter(number -> number.values().stream().anyMatch(value -> value.endsWith("th"))).isPresent();
        boolean isSuperlative = unit.is(PartOfSpeech.ADJ) && unit.lower().endsWith("est");
        return isOrdinal || isSuperlative || unit.isOneOf(RANKS);
    }

    /** "Last passed a full inspection": earlier ones were less, or later ones are. */
    private boolean isLast(int place) {
        return sentence.at(place).isOneOf(RANKS) && sentence.isVerb(place + 1);
    }

    /** Somebody says what the sentence says. */
    boolean isTold() {
        return IntStream.range(0, sentence.size())
                .anyMatch(place -> sentence.isVerb(place) && Limits.isSaying(sentence.at(place)));
    }

    /** "58 percent of". */
    private boolean isShare(int place) {
        return sentence.at(place).quantity().filter(
                quantity -> quantity.values().stream().anyMatch(value -> value.endsWith("%") || value.contains("/")))
                .isPresent() && sentence.at(place + 1).is("of");
    }

    /** "Employees who ...", said of all of them unless it is said which. */
    boolean isBareSubject(int head) {
        if (!sentence.isHead(head) || sentence.hasVerb(clauseStart(head), head)) {
            return false;
        }
        var first = sentence.at(sentence.start(head));
        return sentence.at(head).is(PartOfSpeech.NOUN) && !first.is(PartOfSpeech.DET)
                && !sentence.isOwner(sentence.start(head)) && !first.is(PartOfSpeech.PROPN)
                && first.quantity().isEmpty()
                && !sentence.at(sentence.start(head) - 1).is(PartOfSpeech.ADP);
    }

    private int clauseStart(int place) {
        int start = place;
        while (start > 0 && !sentence.at(start - 1).isMark() && !sentence.at(start - 1).is(PartOfSpeech.SCONJ)
                && !sentence.at(start - 1).is(PartOfSpeech.CCONJ)) {
            start--;
        }
        return start;
    }
}
