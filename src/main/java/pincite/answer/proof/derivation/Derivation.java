package pincite.answer.proof.derivation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;

/** Whether a statement is what is left of a sentence, word by word, where parts of it are left out. */
final class Derivation {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> PERSONAL = Set.of("it", "he", "she", "they", "him", "them");

    private final Structure statement;
    private final Structure sentence;
    private final Omission omission;
    private final Map<Long, Boolean> known = new HashMap<>();

    Derivation(Structure statement, Structure sentence) {
        this.statement = statement;
        this.sentence = sentence;
        this.omission = new Omission(sentence);
    }

    boolean exists() {
        return goesOn(0, 0);
    }

    /** The statement from there on can be had from the sentence from there on. */
    private boolean goesOn(int said, int place) {
        if (said == statement.size()) {
            return omission.isPossible(place, sentence.size());
        }
        long key = (long) said << 32 | place;
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        boolean possible = isFree(said) && goesOn(said + 1, place)
                || IntStream.range(place, sentence.size()).anyMatch(next -> goesOnAt(said, place, next));
        known.put(key, possible);
        return possible;
    }

    private boolean goesOnAt(int said, int place, int next) {
        int end = matchEnd(said, next);
        return end > next && !losesDenial(place, next) && omission.isPossible(place, next) && goesOn(said + 1, end);
    }

    /** A denial goes only with the verb that it denies. */
    private boolean losesDenial(int place, int next) {
        return IntStream.range(place, next)
                .filter(left -> Limits.isDenying(sentence.at(left)) && !sentence.isVerb(left))
                .anyMatch(denial -> !sentence.hasVerb(denial + 1, next) || sentence.isHelper(next - 1));
    }

    /** Where what the unit stands for ends; the place itself where it does not stand for it. */
    private int matchEnd(int said, int place) {
        if (new Match(statement, said, sentence, place).holds()) {
            return place + 1;
        }
        if (isPronounOf(said, place)) {
            return sentence.end(place);
        }
        return place;
    }

    private boolean isPronounOf(int said, int place) {
        var pronoun = statement.at(said);
        return pronoun.isOneOf(PERSONAL) && sentence.isInPhrase(place) && sentence.start(place) == place
                && !sentence.at(sentence.end(place) - 1).is(PartOfSpeech.PRON)
                && Persons.mayBe(pronoun.lower(), sentence, place);
    }

    private boolean isFree(int said) {
        var unit = statement.at(said);
        return unit.isMark() || unit.isOneOf(ARTICLES)
                || unit.is("that") && unit.is(PartOfSpeech.SCONJ)
                || statement.isHelper(said) && (Verb.isBe(unit) || Verb.isHave(unit));
    }
}
