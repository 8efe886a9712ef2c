package pincite.answer.proof.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import pincite.english.grammar.PartOfSpeech;

/** A sentence with what says when, where and why at another place in it. */
final class MovedAdjuncts {

    private static final Set<String> LEADING = Set.of("after", "before", "when", "while", "as", "because", "since",
            "although", "though",
            "whereas", "if", "unless", "until", "once");
    private static final Unit COMMA = Unit.made(",", PartOfSpeech.PUNCT);

    private final Structure sentence;
    private final List<Structure> turns = new ArrayList<>();

    private MovedAdjuncts(Structure sentence) {
        this.sentence = sentence;
    }

    static List<Structure> of(Structure sentence) {
        var moved = new MovedAdjuncts(sentence);
        moved.moveLead();
        moved.moveParticiple();
        moved.moveAdjuncts();
        moved.moveAsides();
        return moved.turns;
    }

    static boolean startsAdjunct(Structure sentence, int place) {
        var unit = sentence.at(place);
        return unit.is(PartOfSpeech.ADP) || unit.isOneOf(LEADING) || unit.is(PartOfSpeech.ADV)
                || sentence.isTime(place) && sentence.start(place) == place;
    }

    @SafeVarargs
    private void add(List<Unit>... parts) {
        turns.add(Structure.joined(parts));
    }

    /** "In May, he left." */
    private void moveLead() {
        int comma = sentence.next(",", 0);
        if (comma > 0 && startsAdjunct(sentence, 0)
                && (sentence.verbGroups(comma, sentence.lastEnd()) == 1 || sentence.at(0).isOneOf(LEADING))) {
            add(sentence.units(comma + 1, sentence.lastEnd()), sentence.units(0, comma));
            placeWithin(comma);
        }
    }

    /** Behind the verb, before each of what else tells when, where and how. */
    private void placeWithin(int comma) {
        for (int place = comma + 2; place < sentence.lastEnd(); place++) {
            if (startsAdjunct(sentence, place) && !sentence.at(place).is("of")
                    && sentence.verbGroups(comma, place) == 1) {
                add(sentence.units(comma + 1, place), sentence.units(0, comma),
                        sentence.units(place, sentence.lastEnd()));
            }
        }
    }

    /** "Citing the cost, it left" and "it left, citing the cost". */
    private void moveParticiple() {
        for (int place = 2; place < sentence.lastEnd(); place++) {
            if (sentence.at(place - 1).is(",") && sentence.at(place).is(PartOfSpeech.VERB)
                    && sentence.at(place).lower().endsWith("ing")) {
                int comma = sentence.next(",", place);
                int close = comma < 0 ? sentence.lastEnd() : comma;
                add(sentence.units(place, close), List.of(COMMA), sentence.units(0, place - 1),
                        sentence.units(close, sentence.lastEnd()));
            }
        }
    }

    private void moveAdjuncts() {
        for (int place = 2; place < sentence.lastEnd(); place++) {
            boolean isOwnClause = sentence.at(place).isOneOf(LEADING) && sentence.hasVerb(place, sentence.lastEnd());
            boolean isAlone = sentence.verbGroups(0, place) == 1 && !sentence.at(place).is("of")
                    && sentence.hasVerb(0, place) && (isOwnClause || !sentence.hasVerb(place, sentence.lastEnd()));
            if (!new Reach(sentence).holds(place) && startsAdjunct(sentence, place)
                    && !sentence.at(place - 1).is(PartOfSpeech.ADP)
                    && (isAlone || isOwnClause && sentence.at(place - 1).is(","))) {
                add(sentence.units(place, sentence.lastEnd()), List.of(COMMA), sentence.units(0, place));
                moveWithin(place);
            }
        }
    }

    /** To right behind the verb, or before what stands before the end. */
    private void moveWithin(int place) {
        for (int other = place + 1; other < sentence.lastEnd(); other++) {
            if (startsAdjunct(sentence, other) && !sentence.at(other).is("of") && sentence.verbGroups(place, other) == 0
                    && sentence.isInPhrase(other - 1)) {
                add(sentence.units(0, place), sentence.units(other, sentence.lastEnd()), sentence.units(place, other));
                add(sentence.units(place, other), List.of(COMMA), sentence.units(0, place),
                        sentence.units(other, sentence.lastEnd()));
            }
        }
    }

    /** "The strike, in 1998, lasted". */
    private void moveAsides() {
        int open = sentence.next(",", 0);
        int close = open < 0 ? -1 : sentence.next(",", open + 1);
        if (close > 0 && startsAdjunct(sentence, open + 1)
                && sentence.verbGroups(0, open) + sentence.verbGroups(close, sentence.lastEnd()) <= 2) {
            add(sentence.units(open + 1, close), List.of(COMMA), sentence.units(0, open),
                    sentence.units(close + 1, sentence.lastEnd()));
            add(sentence.units(0, open), sentence.units(close + 1, sentence.lastEnd()),
                    sentence.units(open + 1, close));
        }
    }

}
