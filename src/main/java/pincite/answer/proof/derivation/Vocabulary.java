package pincite.answer.proof.derivation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import pincite.english.grammar.PartOfSpeech;

/** The words of a sentence, to see at once that another one has a word that this one has not. */
record Vocabulary(Structure of, Set<String> keys) {

    private static final Set<PartOfSpeech> TELLING = EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.NOUN,
            PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.ADV);

    Vocabulary(Structure sentence) {
        this(sentence, sentence.units().stream().flatMap(unit -> unit.keys().stream()).collect(Collectors.toSet()));
    }

    boolean covers(Structure statement) {
        return statement.units().stream().filter(unit -> TELLING.contains(unit.part()))
                .noneMatch(unit -> Collections.disjoint(unit.keys(), keys));
    }
}
