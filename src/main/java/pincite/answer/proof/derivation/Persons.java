package pincite.answer.proof.derivation;

import java.util.Set;

import pincite.english.WordClass;
import pincite.english.grammar.PartOfSpeech;

/** Whom or what a pronoun may stand for, as far as the noun tells. */
final class Persons {

    private static final Set<String> OF_PERSONS = Set.of("he", "she", "him", "her", "his", "hers");
    private static final Set<String> OF_THINGS = Set.of("it", "its");

    private Persons() {
    }

    /** @param place of the noun phrase */
    static boolean mayBe(String pronoun, Structure sentence, int place) {
        var head = sentence.at(sentence.end(place) - 1);
        boolean isPerson = WordClass.OFFICE.has(head.lower())
                || WordClass.OFFICE.has(sentence.at(sentence.start(place)).lower())
                || head.is(PartOfSpeech.PROPN);
        boolean isThing = !WordClass.OFFICE.has(head.lower()) || WordClass.BODY.has(head.lower());
        if (OF_PERSONS.contains(pronoun)) {
            return isPerson && !WordClass.BODY.has(head.lower()) && !isPlural(head, sentence.end(place) == 1);
        }
        return OF_THINGS.contains(pronoun)
                ? isThing && !isPlural(head, sentence.end(place) == 1)
                : isPlural(head, sentence.end(place) == 1) || WordClass.BODY.has(head.lower())
                        || sentence.at(place).quantity().isPresent();
    }

    private static boolean isPlural(Unit head, boolean isFirst) {
        return (!head.is(PartOfSpeech.PROPN) || isFirst)
                && (head.lower().endsWith("s") && !head.lower().endsWith("ss") && !head.lower().endsWith("us")
                        || Set.of("people", "men", "women", "children", "police").contains(head.lower()));
    }
}
