package pincite.answer.proof.derivation;

import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;

/** Parts that say something of what stands outside of them: who said it, or on what condition. */
final class Outward {

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "that", "whom", "where");
    private static final Set<String> HEDGES = Set.of("only", "allegedly", "reportedly", "apparently", "possibly",
            "perhaps", "probably", "supposedly", "purportedly", "according");
    private static final Set<String> RULES = Set.of("when", "where", "whenever", "wherever", "while", "once");
    private static final Set<String> TOLD = Set.of("told", "reported", "said", "alleged", "heard", "claimed");
    private static final Set<String> NO_SPEAKER = Set.of("than", "as", "after", "before", "since", "until");

    private final Structure sentence;

    Outward(Structure sentence) {
        this.sentence = sentence;
    }

    /** Something in it is said of what stands outside. */
    boolean is(int from, int end) {
        int start = from;
        while (sentence.at(start).isMark()) {
            start++;
        }
        boolean isClosed = sentence.at(start).isOneOf(RELATIVES) && !sentence.at(start).is("that")
                || sentence.isInPhrase(start)
                || sentence.at(start).is(PartOfSpeech.VERB) && sentence.at(start).lower().endsWith("ing");
        return IntStream.range(from, end).anyMatch(
                place -> !isClosed && (Limits.isCondition(sentence.at(place)) || sentence.at(place).isOneOf(HEDGES))
                        || Limits.isSaying(sentence.at(place)) && sentence.isVerb(place) && isInsert(from, place))
                || sentence.at(start).is("as") && isToldBetween(start, end) || isInHowFar(start)
                || isRule(start, end)
                || IntStream.range(from, end).anyMatch(place -> sentence.at(place).is("according"));
    }

    /** "As she said", "as expected". */
    private boolean isToldBetween(int from, int end) {
        return IntStream.range(from, end)
                .anyMatch(place -> sentence.isVerb(place) && Limits.isSaying(sentence.at(place)));
    }

    /** "In part", "in its view", "at least". */
    private boolean isInHowFar(int start) {
        var first = sentence.at(start);
        int noun = sentence.isInPhrase(start + 1) ? sentence.end(start + 1) - 1 : -1;
        return first.is(PartOfSpeech.ADV) && Limits.isDegree(first)
                || first.is(PartOfSpeech.ADP) && !first.is("of")
                        && (Limits.isDegree(sentence.at(noun)) || Limits.isSource(sentence.at(noun)));
    }

    /** "When it rains": whenever it does, and only then; "when it rained" tells a time. */
    private boolean isRule(int start, int end) {
        return sentence.at(start).isOneOf(RULES) && IntStream.range(start, end)
                .filter(place -> sentence.isVerb(place) && !sentence.isInPhrase(place)).limit(1)
                .anyMatch(verb -> Verb.of(sentence, verb).time() != Verb.Time.PAST);
    }

    /** "X said" or "said X": what is said stands outside. */
    private boolean isInsert(int from, int place) {
        int start = place;
        while (start > from && !sentence.at(start - 1).isMark()) {
            start--;
        }
        while (sentence.at(start).isMark()) {
            start++;
        }
        if (sentence.at(place + 1).is("by")) {
            return false;
        }
        return start == place && !sentence.at(place).lower().endsWith("ing")
                || sentence.isInPhrase(start) && !sentence.at(start).isOneOf(RELATIVES) && isSpeaker(start, place);
    }

    /** Nothing but a noun, what belongs to it, and what helps the verb. */
    private boolean isSpeaker(int from, int verb) {
        return IntStream.range(from, verb).allMatch(place -> !sentence.at(place).isOneOf(NO_SPEAKER)
                && (sentence.isInPhrase(place) || sentence.at(place).is(PartOfSpeech.ADP)
                        || Verb.isHave(sentence.at(place))
                        || Verb.isBe(sentence.at(place)) && sentence.at(verb).isOneOf(TOLD)
                        || sentence.at(place).is(PartOfSpeech.ADV)));
    }
}
