package pincite.answer.proof.derivation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.Polarity;
import pincite.english.Words;
import pincite.english.grammar.PartOfSpeech;

/** Words that an ellipsis stands for, and whether what is left still says the same. */
public final class LeftOut {

    /** These turn what they lead in, unlike other prepositions. */
    private static final Set<String> AGAINST = Set.of("against", "than", "unlike");
    private static final Set<PartOfSpeech> VERBS = EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.AUX);
    private static final Set<PartOfSpeech> SUBJECTS = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN,
            PartOfSpeech.PRON);

    /** In UTF-16 units; of a longer sentence the words alone are looked at. */
    private static final int LONGEST = 600;

    private LeftOut() {
    }

    /** What of it turns what is left of a sentence; none where that can be had from the whole. */
    public static List<String> turning(String before, String leftOut, String behind) {
        var turning = limits(leftOut);
        if (turning.isEmpty() && !isSplice(leftOut, behind) || isHad(before, leftOut, behind)) {
            return List.of();
        }
        return turning.isEmpty() ? List.of(leftOut) : turning;
    }

    /** What of the start of a sentence turns its rest: all of it, where the rest says nothing without it. */
    public static List<String> turningStart(String start, String rest) {
        if (start.isBlank() || isHad("", start, rest)) {
            return List.of();
        }
        var turning = limits(start);
        return turning.isEmpty() ? List.of(start) : turning;
    }

    private static boolean isHad(String before, String leftOut, String behind) {
        return before.length() + leftOut.length() + behind.length() <= LONGEST
                && BorneStatement.isHad((before + " " + behind).strip(),
                        List.of(String.join(" ", before, leftOut, behind).strip()));
    }

    /** Another one does what comes behind: "objected, and the tenant" before "is permitted". */
    private static boolean isSplice(String leftOut, String behind) {
        var left = UnitReader.of(leftOut);
        var rest = UnitReader.of(behind);
        return !left.isEmpty() && !rest.isEmpty() && VERBS.contains(rest.get(0).part())
                && SUBJECTS.contains(left.get(left.size() - 1).part()) && isNewClause(left);
    }

    private static boolean isNewClause(List<Unit> units) {
        int verb = IntStream.range(0, units.size()).filter(place -> VERBS.contains(units.get(place).part()))
                .findFirst().orElse(units.size());
        return units.stream().skip(verb).anyMatch(unit -> unit.isMark() || unit.is(PartOfSpeech.CCONJ));
    }

    /** The words that deny, leave open, condition or limit; where there are none, those that say whose word it is. */
    public static List<String> limits(String words) {
        var units = UnitReader.of(words);
        var limits = units.stream().filter(unit -> Limits.isLimiting(unit) || unit.isOneOf(AGAINST)).map(Unit::text)
                .toList();
        return limits.isEmpty() ? units.stream().filter(Limits::isSaying).map(Unit::text).toList() : limits;
    }

    /** Those that deny or leave open what stands with them. */
    public static List<String> operators(String words) {
        var read = Words.folded(words);
        var polarity = Polarity.of(read);
        return Stream.concat(polarity.negations().stream(), polarity.hedges().stream())
                .map(operator -> read.word(operator.place()).text()).toList();
    }
}
