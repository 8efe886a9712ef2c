package pincite.answer.proof.derivation;

import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;

/** What stands between two marks, before the first one, or behind the last word that is kept. */
final class Asides {

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "that", "whom", "where");
    private static final Set<String> TIME_CLAUSES = Set.of("after", "before", "when", "while", "as", "because", "since",
            "although", "though",
            "whereas", "where");
    private static final Set<String> CLOSERS = Set.of(",", "(", ")", "-", ";", ":", ".");
    private final Structure sentence;
    private final Reach reach;
    private final Outward outward;
    private final Coordination coordination;

    Asides(Structure sentence) {
        this.sentence = sentence;
        this.reach = new Reach(sentence);
        this.outward = new Outward(sentence);
        this.coordination = new Coordination(sentence);
    }

    /** Between two commas, brackets or dashes. */
    boolean isAside(int from, int end, int to) {
        var open = sentence.at(from);
        if (!open.isMark() || end - from < 3 && end < sentence.size() || sentence.at(from - 1).is(PartOfSpeech.CCONJ)) {
            return false;
        }
        boolean isClosed = switch (open.lower()) {
            case "," -> sentence.at(end - 1).is(",") || end == to && end < sentence.size() && sentence.at(end).isMark();
            case "(" -> sentence.at(end - 1).is(")");
            case "-" -> sentence.at(end - 1).is("-");
            default -> false;
        };
        return isClosed && hasNoMarks(from + 1, end - 1) && !outward.is(from + 1, end) && startsAside(from + 1);
    }

    private boolean startsAside(int place) {
        var unit = sentence.at(place);
        return unit.isOneOf(RELATIVES) || unit.isOneOf(TIME_CLAUSES) || unit.is(PartOfSpeech.ADP)
                || unit.is(PartOfSpeech.ADV) || unit.is(PartOfSpeech.DET)
                || sentence.isInPhrase(place) || unit.is(PartOfSpeech.VERB) || unit.lower().endsWith("ing")
                || unit.is("and")
                || unit.is(PartOfSpeech.SCONJ) || unit.is(PartOfSpeech.ADJ);
    }

    private boolean hasNoMarks(int from, int end) {
        return IntStream.range(from, end).noneMatch(place -> sentence.at(place).isOneOf(CLOSERS));
    }

    /** What comes before the sentence's own first comma. */
    boolean isLead(int from, int end) {
        return from == 0 && end < sentence.size()
                && (sentence.at(end - 1).is(",") || isLeadWord(from, end) || sentence.at(end - 1).is(":"))
                && !outward.is(from, end) && !isOpen(from, end);
    }

    private boolean isLeadWord(int from, int end) {
        return end == from + 1 && (sentence.at(from).is(PartOfSpeech.CCONJ) || sentence.at(from).is("then"));
    }

    /** Whole clauses alone can be said or not; of a list with a comma the first item is no lead. */
    private boolean isOpen(int from, int end) {
        var first = sentence.at(from);
        return !(first.is(PartOfSpeech.ADP) || first.is(PartOfSpeech.SCONJ) || first.is(PartOfSpeech.ADV)
                || first.is(PartOfSpeech.VERB)
                || first.is(PartOfSpeech.CCONJ) || first.isOneOf(TIME_CLAUSES) || sentence.isTime(from)
                || first.is(PartOfSpeech.ADJ) || first.is("to"));
    }

    /** "Thieves using a grinder broke in", "the man who fled was found". */
    boolean isDefiningWithin(int from, int end) {
        var first = sentence.at(from);
        boolean isParticiple = first.is(PartOfSpeech.VERB) && first.lower().matches(".*(?:ed|ing)");
        return end < sentence.size() && sentence.isHead(from - 1) && (isParticiple || first.isOneOf(RELATIVES))
                && (sentence.at(end).isMark()
                        || sentence.isVerb(end) && !sentence.at(end).lower().endsWith("ing") && isFinite(end))
                && hasNoMarks(from, end) && !outward.is(from, end) && !reach.holds(from)
                && (!reach.isBareSubject(from - 1)
                        || first.lower().endsWith("ing") && Verb.of(sentence, end).time() == Verb.Time.PAST);
    }

    private boolean isFinite(int place) {
        return sentence.at(place).is(PartOfSpeech.AUX)
                || !sentence.at(place - 1).is("to") && !sentence.at(place - 1).is(PartOfSpeech.AUX);
    }

    boolean isGerundPhrase(int from, int end) {
        return sentence.at(from).is(PartOfSpeech.ADP) && sentence.at(from + 1).is(PartOfSpeech.VERB)
                && sentence.at(from + 1).lower().endsWith("ing")
                && !Limits.isLimitingPreposition(sentence.at(from)) && !sentence.at(from).is("of")
                && sentence.at(end).isMark() && hasNoMarks(from, end) && !outward.is(from, end) && !reach.holds(from);
    }

    /** What may stand behind the last that is kept. */
    boolean isTail(int from, int end) {
        if (end != sentence.size()) {
            return false;
        }
        int start = sentence.at(from).isMark() ? from + 1 : from;
        if (sentence.at(from).is(";") || sentence.at(from).is(":") && sentence.isInPhrase(start)) {
            return !Limits.isCondition(sentence.at(start));
        }
        boolean isAfterMark = sentence.at(from).isOneOf(CLOSERS);
        if (coordination.isOwnClause(start)) {
            return true;
        }
        if (outward.is(start, end) || reach.holds(from) && !isAfterMark) {
            return false;
        }
        return isClauseBehind(start, isAfterMark) || isAndBehind(start) || isDefining(start);
    }

    private boolean isClauseBehind(int start, boolean isAfterMark) {
        var first = sentence.at(start);
        boolean isClause = first.isOneOf(TIME_CLAUSES) && sentence.hasVerb(start, sentence.size());
        boolean isGerund = (first.is(PartOfSpeech.ADP) || first.is(PartOfSpeech.SCONJ))
                && sentence.at(start + 1).is(PartOfSpeech.VERB)
                && sentence.at(start + 1).lower().endsWith("ing") && !Set.of("without", "of").contains(first.lower());
        return isClause || isGerund || isAfterMark && (first.isOneOf(RELATIVES) || startsAside(start));
    }

    private boolean isAndBehind(int start) {
        return sentence.at(start).isOneOf(Set.of("and", "but")) && !coordination.isJoint(start)
                && (coordination.isVerbal(start + 1) || sentence.isInPhrase(start + 1)
                        || sentence.at(start + 1).is("that"));
    }

    /** "A phone used to call", "a firm that sold", "a suit seeking". */
    private boolean isDefining(int start) {
        var first = sentence.at(start);
        boolean isParticiple = first.is(PartOfSpeech.VERB)
                && (Verb.isPast(first.lower()) || first.lower().endsWith("ing"));
        return sentence.isHead(start - 1) && (first.isOneOf(RELATIVES)
                && sentence.hasVerb(start, sentence.size()) || isParticiple && sentence.hasVerb(0, start));
    }
}
