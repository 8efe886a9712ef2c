package pincite.answer.proof.derivation;

import java.util.Map;
import java.util.Set;

import pincite.english.WordLists;
import pincite.english.grammar.Inflection;

/** Words that cannot be left out, since what is left would say more; they stand in {@code limits.txt}. */
final class Limits {

    private static final Map<String, Set<String>> WORDS = WordLists.named("limits.txt");
    private static final Set<String> LIMITING = WORDS.get("limiting");
    private static final Set<String> RESTRICTING = WORDS.get("restricting");
    private static final Set<String> DENYING = WORDS.get("denying");
    private static final Set<String> CONDITIONS = WORDS.get("condition");
    private static final Set<String> SAYINGS = WORDS.get("saying");
    private static final Set<String> PREPOSITIONS = WORDS.get("preposition");
    private static final Set<String> DEGREES = WORDS.get("degree");
    private static final Set<String> SOURCES = WORDS.get("source");
    private static final Set<String> PARTITIVES = WORDS.get("partitive");

    private Limits() {
    }

    /** "Former", "almost", "only", "alleged", "all": what stands with it is not that without it. */
    static boolean isLimiting(Unit unit) {
        return unit.isOneOf(LIMITING) || unit.isOneOf(RESTRICTING) || unit.isOneOf(CONDITIONS) || isDenying(unit)
                || unit.lower().startsWith("non-") || unit.lower().startsWith("ex-")
                || unit.quantity().isPresent() && !Character.isDigit(unit.lower().charAt(unit.lower().length() - 1))
                        && unit.lower().matches(".*(?:th|st|nd|rd|first|second|third|half)");
    }

    /** What comes after it is said of fewer, the more is left out of it. */
    static boolean restricts(Unit unit) {
        return unit.isOneOf(RESTRICTING) || unit.isOneOf(CONDITIONS) || isDenying(unit);
    }

    static boolean isDenying(Unit unit) {
        return Inflection.bases(unit.lower()).stream().anyMatch(DENYING::contains);
    }

    /** Makes what stands beside it hold only sometimes. */
    static boolean isCondition(Unit unit) {
        return unit.isOneOf(CONDITIONS);
    }

    static boolean isSaying(Unit unit) {
        return Inflection.bases(unit.lower()).stream().anyMatch(SAYINGS::contains);
    }

    /** What it leads in cannot be left out. */
    static boolean isLimitingPreposition(Unit unit) {
        return unit.isOneOf(PREPOSITIONS);
    }

    /** "In part", "on condition". */
    static boolean isDegree(Unit noun) {
        return noun.isOneOf(DEGREES);
    }

    /** "In its view", "in the complaint". */
    static boolean isSource(Unit noun) {
        return noun.isOneOf(SOURCES);
    }

    /** "Part of": it is nothing without what follows. */
    static boolean isPartitive(Unit unit) {
        return unit.isOneOf(PARTITIVES) || unit.quantity().isPresent();
    }
}
