package pincite.answer.proof.derivation;

import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;

/** Whether a unit of a statement may stand for one of a sentence where both stand. */
record Match(Structure statement, int said, Structure sentence, int place) {

    private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re");
    private static final Set<String> DATED = Set.of("on", "in");

    boolean holds() {
        var mine = statement.at(said);
        var other = sentence.at(place);
        if (mine.isMark() || other.isMark()) {
            return false;
        }
        if (mine.date().isPresent() || mine.quantity().isPresent()) {
            return isSameNumber(mine, other);
        }
        return isPossessive(mine, other) || (mine.sharesKeyWith(other) && isAlike(mine, other))
                || isBeforeDate(mine, other)
                || isOwn(mine, other) || isOneOf(mine, other);
    }

    private static boolean isSameNumber(Unit mine, Unit other) {
        if (mine.date().isPresent()) {
            return other.date().isPresent() && mine.date().get().isSaidBy(other.date().get());
        }
        var quantity = mine.quantity().get();
        return other.quantity().filter(quantity::isBorneBy).isPresent()
                || other.date().filter(date -> quantity.values().contains(String.valueOf(date.year()))).isPresent();
    }

    private static boolean isPossessive(Unit mine, Unit other) {
        return mine.is(PartOfSpeech.PART) && other.is(PartOfSpeech.PART) && mine.lower().startsWith("'")
                && other.lower().startsWith("'");
    }

    private boolean isBeforeDate(Unit mine, Unit other) {
        return mine.isOneOf(DATED) && other.isOneOf(DATED) && sentence.at(place + 1).date().isPresent();
    }

    private static boolean isOwn(Unit mine, Unit other) {
        var owners = Set.of("its", "their");
        return mine.isOneOf(owners) && other.isOneOf(owners) || mine.is("would") && other.is("will");
    }

    /** "More specific ones" of requests that were named before. */
    private boolean isOneOf(Unit mine, Unit other) {
        return mine.is(PartOfSpeech.NOUN) && other.is("ones")
                && IntStream.range(0, place).mapToObj(sentence::at)
                        .anyMatch(before -> before.is(PartOfSpeech.NOUN) && before.sharesKeyWith(mine));
    }

    private boolean isAlike(Unit mine, Unit other) {
        boolean isHelper = statement.isHelper(said) || sentence.isHelper(place);
        if (Verb.isBe(mine) && Verb.isBe(other) && !isHelper) {
            return mine.is(other.lower()) || isPlural(mine, other);
        }
        if (statement.isVerb(said) && sentence.isVerb(place) && !isHelper) {
            var here = Verb.of(statement, said);
            var there = Verb.of(sentence, place);
            return here.agreesWith(there) || here.isOfSameVoice(there) && Limits.isSaying(other)
                    && here.time() != Verb.Time.NOT_YET && there.time() != Verb.Time.NOT_YET;
        }
        return true;
    }

    private static boolean isPlural(Unit mine, Unit other) {
        return PRESENT.contains(mine.lower()) && PRESENT.contains(other.lower())
                || Set.of("was", "were").contains(mine.lower()) && Set.of("was", "were").contains(other.lower());
    }
}
