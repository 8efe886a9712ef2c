package pincite.answer.proof.derivation;

import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.WordClass;
import pincite.english.grammar.PartOfSpeech;

/** Words that stand with a noun or a verb and may be left out: adjectives, adverbs, phrases of place and time. */
final class Modifiers {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> PLURALS = Set.of("people", "children", "women", "men", "police", "staff",
            "cattle");
    private static final Set<String> UNIVERSAL = Set.of("any", "every", "all", "each", "whoever", "anyone");
    private final Structure sentence;
    private final Reach reach;

    Modifiers(Structure sentence) {
        this.sentence = sentence;
        this.reach = new Reach(sentence);
    }

    /** Marks, articles, helping verbs. */
    boolean isNothing(int place, int to) {
        var unit = sentence.at(place);
        boolean isHelper = sentence.isHelper(place)
                && (Verb.isBe(unit) || Verb.isHave(unit) || unit.isOneOf(Set.of("do", "does", "did")));
        return unit.isMark() && !unit.is("?") || unit.isOneOf(ARTICLES) && to < sentence.size() || isHelper
                || isAdverb(place)
                || unit.is("that") && unit.is(PartOfSpeech.SCONJ);
    }

    private boolean isAdverb(int place) {
        var unit = sentence.at(place);
        return unit.is(PartOfSpeech.ADV) && !Limits.isLimiting(unit) && !reach.holds(place)
                && (sentence.isVerb(place + 1) || sentence.isVerb(place - 1) || isEdge(place + 1) || isEdge(place - 1)
                        || sentence.at(place + 1).is(PartOfSpeech.ADP)
                        || sentence.at(place + 1).is(PartOfSpeech.ADV));
    }

    private boolean isEdge(int place) {
        return place < 0 || place >= sentence.size() || sentence.at(place).isMark();
    }

    /** What stands before the noun, or the rest of what stands before it. */
    boolean isModifier(int from, int to) {
        return to < sentence.size() && sentence.isInPhrase(to) && from >= sentence.start(to)
                && !reach.holds(from) && !isOfAll(from, to)
                && IntStream.range(from, to)
                        .noneMatch(place -> Limits.isLimiting(sentence.at(place)) || sentence.at(place).is("no"));
    }

    /** "Mara Quist" of "the director Mara Quist". */
    boolean isName(int from, int end) {
        return sentence.areInOnePhrase(from - 1, from) && sentence.end(from) == end
                && (sentence.at(from - 1).is(PartOfSpeech.NOUN) || WordClass.OFFICE.has(sentence.at(from - 1).lower()))
                && IntStream.range(from, end).allMatch(place -> sentence.at(place).is(PartOfSpeech.PROPN));
    }

    /** "Well-known people" are not people, and "any combat aircraft" is not any aircraft. */
    private boolean isOfAll(int from, int to) {
        return from == sentence.start(to) && isBarePlural(to)
                || IntStream.range(0, from).anyMatch(place -> sentence.at(place).isOneOf(UNIVERSAL));
    }

    /** Nobody says which. */
    private boolean isBarePlural(int place) {
        var first = sentence.at(sentence.start(place));
        var head = sentence.at(sentence.end(place) - 1);
        return head.is(PartOfSpeech.NOUN) && (head.lower().endsWith("s") || head.isOneOf(PLURALS))
                && !first.is(PartOfSpeech.DET) && !first.is(PartOfSpeech.PROPN) && first.quantity().isEmpty();
    }

    /** A preposition and its noun. */
    boolean isPhrase(int from, int end, int to) {
        var preposition = sentence.at(from);
        int noun = sentence.at(from + 1).is(PartOfSpeech.ADP) ? from + 2 : from + 1;
        return (preposition.is(PartOfSpeech.ADP) || preposition.is(PartOfSpeech.SCONJ) && preposition.is("of"))
                && sentence.isInPhrase(noun) && sentence.start(noun) == noun
                && sentence.end(noun) == end && !isLimiting(preposition, from, end) && !reach.holds(from)
                && !(preposition.is("of") && Limits.isPartitive(sentence.at(from - 1)))
                && !sentence.at(from - 1).is(PartOfSpeech.AUX)
                && (!reach.isBareSubject(from - 1) || sentence.isTime(noun))
                && (from == 0 || !sentence.at(from - 1).isMark() || end == to && sentence.at(end).isMark())
                && IntStream.range(from + 1, end).noneMatch(
                        place -> Limits.isCondition(sentence.at(place)) || Limits.isDenying(sentence.at(place)))
                && !sentence.areInOnePhrase(end, end - 1);
    }

    /** "For the Courier" says on whose behalf; "for children" for whom alone. */
    private boolean isLimiting(Unit preposition, int from, int end) {
        boolean isForSomebody = preposition.is("for") && sentence.isInPhrase(from - 1)
                && sentence.at(end - 1).is(PartOfSpeech.PROPN);
        var noun = sentence.at(end - 1);
        boolean isWordOfSomebody = Limits.isSource(noun) && !preposition.is("of") && !reach.isTold();
        return Limits.isLimitingPreposition(preposition) && !isForSomebody || Limits.isDegree(noun) || isWordOfSomebody;
    }

    boolean isTime(int from, int end) {
        return sentence.isInPhrase(from) && sentence.start(from) == from && sentence.end(from) == end
                && sentence.isTime(from)
                && !reach.holds(from) && !sentence.at(from - 1).is(PartOfSpeech.ADP)
                && !sentence.at(from - 1).is(PartOfSpeech.AUX);
    }

    /** Who was told, where what was said comes next. */
    boolean isTold(int from, int end) {
        return sentence.at(from - 1).is("told") && sentence.isInPhrase(from) && sentence.end(from) == end
                && (sentence.at(end).is("that") || sentence.isInPhrase(end));
    }
}
