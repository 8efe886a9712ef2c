package pincite.answer.proof.derivation;

import java.util.Set;

import pincite.english.grammar.Inflection;
import pincite.english.grammar.PartOfSpeech;

/** How a verb is said where it stands: who does it, and when. */
record Verb(Voice voice, Time time) {

    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re",
            "get", "gets", "got");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "having");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did");
    private static final Set<String> ANY_TIME = Set.of("put", "cut", "read", "set", "hit", "let", "shut", "cost",
            "spread", "split", "quit", "upset",
            "shed", "hurt", "beat");

    enum Voice {
        ACTIVE,
        PASSIVE,
        PROGRESSIVE,
        /** A participle that stands by itself. */
        EITHER
    }

    enum Time {
        PAST,
        PRESENT,
        NOT_YET,
        ANY
    }

    static Verb of(Structure sentence, int place) {
        int before = place - 1;
        while (sentence.at(before).is(PartOfSpeech.ADV) || sentence.at(before).is("not")) {
            before--;
        }
        return new Verb(voice(sentence, place, before), time(sentence, place, before));
    }

    boolean agreesWith(Verb other) {
        return (voice == other.voice || voice == Voice.EITHER || other.voice == Voice.EITHER)
                && (time == other.time || time == Time.ANY || other.time == Time.ANY);
    }

    boolean isOfSameVoice(Verb other) {
        return voice == other.voice || voice == Voice.EITHER || other.voice == Voice.EITHER;
    }

    private static Voice voice(Structure sentence, int place, int before) {
        boolean isAfterBe = sentence.at(before).isOneOf(BE);
        if (sentence.at(place).lower().endsWith("ing")) {
            return isAfterBe ? Voice.PROGRESSIVE : Voice.EITHER;
        }
        if (isAfterBe) {
            return Voice.PASSIVE;
        }
        var left = sentence.at(before);
        boolean standsAlone = left.isMark() || left == Unit.NONE || sentence.at(place + 1).is("by");
        return standsAlone && isParticiple(sentence.at(place)) ? Voice.EITHER : Voice.ACTIVE;
    }

    private static boolean isParticiple(Unit unit) {
        return isPast(unit.lower());
    }

    private static Time time(Structure sentence, int place, int before) {
        var lower = sentence.at(place).lower();
        int helper = before;
        boolean isPast = false;
        while (sentence.at(helper).is(PartOfSpeech.AUX) || sentence.at(helper).isOneOf(BE)
                || sentence.at(helper).is(PartOfSpeech.ADV) || sentence.at(helper).is("not")) {
            isPast |= sentence.at(helper).isOneOf(PAST) || sentence.at(helper).isOneOf(HAVE);
            if (sentence.at(helper).isOneOf(
                    Set.of("will", "would", "may", "might", "can", "could", "shall", "should", "must", "'ll", "'d"))) {
                return Time.NOT_YET;
            }
            helper--;
        }
        if (sentence.at(helper).is("to") && helper < place) {
            return Time.NOT_YET;
        }
        if (helper < before || lower.endsWith("ing")) {
            return isPast ? Time.PAST : helper < before ? Time.PRESENT : Time.ANY;
        }
        return ANY_TIME.contains(lower) ? Time.ANY : isPast(lower) ? Time.PAST : Time.PRESENT;
    }

    static boolean isPast(String lower) {
        return lower.endsWith("ed")
                || !lower.endsWith("s") && Inflection.bases(lower).size() > 1 && !lower.endsWith("ing");
    }

    static boolean isBe(Unit unit) {
        return unit.isOneOf(BE) && !unit.lower().startsWith("g");
    }

    static boolean isHave(Unit unit) {
        return unit.isOneOf(HAVE);
    }
}
