package pincite.answer.proof.derivation;

import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;

/** One of two or more that "and" or "but" puts beside each other. */
final class Coordination {

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "that", "whom", "where");
    private final Structure sentence;
    private final Reach reach;
    private final Outward outward;

    Coordination(Structure sentence) {
        this.sentence = sentence;
        this.reach = new Reach(sentence);
        this.outward = new Outward(sentence);
    }

    /** ", B" or "and C" of a list of nouns; "and sold D" of verbs, up to where a mark or nothing follows. */
    boolean isBehindAnd(int from, int end) {
        int item = from;
        while (sentence.at(item).is(",") || sentence.at(item).is("and") || sentence.at(item).is("as")) {
            item++;
        }
        if (item == from || isJoint(from) || reach.denies(from)) {
            return false;
        }
        boolean isNouns = sentence.isInPhrase(from - 1) && sentence.isInPhrase(item) && sentence.start(item) == item
                && sentence.end(item) == end;
        boolean isListed = !sentence.at(item - 1).is(",") || sentence.at(end).isMark() || sentence.at(end).is("and");
        return isNouns && isListed && !hasLimit(item, end);
    }

    /** "A and" before B. */
    boolean isBeforeAnd(int from, int end) {
        if (!(sentence.at(end - 1).is("and") || sentence.at(end - 1).is("but") || sentence.at(end - 1).is(";"))
                || end >= sentence.size() || isJoint(from)) {
            return false;
        }
        boolean isVerbs = isVerbal(from) && isVerbal(end) && isOneClause(from, end) && !hasLimit(from, from)
                && (isOneVerb(from, end) || !outward.is(from, end));
        if (outward.is(from, end) && !isVerbs || reach.denies(from)) {
            return false;
        }
        boolean isNouns = sentence.isInPhrase(from) && sentence.start(from) == from && sentence.isInPhrase(end)
                && !sentence.hasVerb(from, end)
                && (from == 0 || !sentence.isInPhrase(from - 1)) && !sentence.at(end - 1).is("but");
        boolean isClauses = from == 0 && sentence.isInPhrase(end) && sentence.hasVerb(from, end)
                && hasSubjectAndVerb(end);
        return isNouns || isVerbs || isClauses;
    }

    private boolean isOneVerb(int from, int end) {
        return IntStream.range(from, end)
                .filter(place -> sentence.isVerb(place) && !sentence.isInPhrase(place) && !sentence.isHelper(place))
                .count() == 1
                && IntStream.range(from, end).noneMatch(place -> Limits.isCondition(sentence.at(place)));
    }

    boolean isVerbal(int place) {
        return sentence.isVerb(place) || (sentence.at(place).is(PartOfSpeech.ADV) || sentence.at(place).is("to"))
                && sentence.isVerb(place + 1);
    }

    private boolean isOneClause(int from, int end) {
        return IntStream.range(from, end).noneMatch(place -> sentence.at(place).is(PartOfSpeech.SCONJ)
                || sentence.at(place).isOneOf(RELATIVES) || sentence.at(place).is(";"));
    }

    private boolean hasSubjectAndVerb(int place) {
        int next = sentence.end(place);
        while (sentence.at(next).is(PartOfSpeech.ADP) && sentence.isInPhrase(next + 1)) {
            next = sentence.end(next + 1);
        }
        while (sentence.at(next).is(PartOfSpeech.ADV) || sentence.at(next).is(PartOfSpeech.ADJ)
                || sentence.at(next).is("not")) {
            next++;
        }
        return sentence.isVerb(next) || sentence.at(next).is(",") && sentence.hasVerb(next, sentence.size());
    }

    /** "Between A and B", "both A and B". */
    boolean isJoint(int from) {
        return IntStream.range(Math.max(0, from - 8), from).anyMatch(place -> sentence.at(place)
                .isOneOf(Set.of("between", "both", "either", "neither", "together", "or", "among")));
    }

    /** "And sold it", "but she stayed": whatever is said in it is said of itself. */
    boolean isOwnClause(int start) {
        if (!sentence.at(start).isOneOf(Set.of("and", "but", "while", "whereas")) || isJoint(start)
                || sentence.at(start + 1).is(PartOfSpeech.ADV) && Limits.isLimiting(sentence.at(start + 1))) {
            return false;
        }
        return isVerbal(start + 1) && sentence.hasVerb(0, start)
                || sentence.isInPhrase(start + 1) && hasSubjectAndVerb(start + 1) || sentence.at(start + 1).is("that");
    }

    private boolean hasLimit(int from, int end) {
        return IntStream.range(from, end)
                .anyMatch(place -> Limits.isCondition(sentence.at(place)) || Limits.isDenying(sentence.at(place)));
    }
}
