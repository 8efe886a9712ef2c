package pincite.answer.proof.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.grammar.PartOfSpeech;

/** Sentences with the noun in place of a pronoun, where the cited sentences leave no doubt which. */
final class Referents {

    private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "they", "him", "them");
    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");

    private Referents() {
    }

    /** Without those that stay as they are. */
    static List<Structure> of(Structure sentence, List<Structure> others) {
        var resolved = new ArrayList<Structure>();
        for (int place = 0; place < sentence.size(); place++) {
            int pronoun = place;
            if (sentence.at(place).isOneOf(SUBJECTS) || sentence.at(place).isOneOf(OWNERS)) {
                referent(sentence, place, others).ifPresent(noun -> resolved.add(with(sentence, pronoun, noun)));
            }
        }
        return resolved;
    }

    /** The one subject that agrees: of the sentence itself, before the pronoun, or of one of the others. */
    private static Optional<List<Unit>> referent(Structure sentence, int place, List<Structure> others) {
        var own = subject(sentence, place, sentence.at(place).lower());
        if (own.isPresent()) {
            return own;
        }
        boolean isFirst = IntStream.range(0, place)
                .noneMatch(before -> sentence.isVerb(before) && !sentence.isInPhrase(before)) || true;
        var found = others.stream().flatMap(other -> subject(other, other.size(), sentence.at(place).lower()).stream())
                .toList();
        return isFirst && found.size() == 1 ? Optional.of(found.get(0)) : onlyOne(sentence.at(place).lower(), others);
    }

    private static Optional<List<Unit>> subject(Structure sentence, int before, String pronoun) {
        int verb = IntStream.range(0, before).filter(place -> sentence.isVerb(place) && !sentence.isInPhrase(place))
                .findFirst().orElse(before);
        return IntStream.range(0, Math.min(verb, before))
                .filter(place -> sentence.isInPhrase(place) && sentence.start(place) == place)
                .filter(place -> !sentence.at(place - 1).is(PartOfSpeech.ADP) && !sentence.isTime(place)
                        && !sentence.at(place).is(PartOfSpeech.PRON))
                .filter(place -> Persons.mayBe(pronoun, sentence, place))
                .mapToObj(place -> sentence.units(place, end(sentence, place))).findFirst();
    }

    /** No other noun of the others agrees. */
    private static Optional<List<Unit>> onlyOne(String pronoun, List<Structure> others) {
        var found = others.stream().flatMap(other -> IntStream.range(0, other.size())
                .filter(place -> other.isInPhrase(place) && other.start(place) == place && !other.isTime(place)
                        && !other.at(place).is(PartOfSpeech.PRON))
                .filter(place -> Persons.mayBe(pronoun, other, place))
                .mapToObj(place -> other.units().subList(place, other.end(place)))).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** With who that is, between commas. */
    private static int end(Structure sentence, int place) {
        int end = sentence.end(place);
        boolean isPair = sentence.at(end).is(",") && sentence.isInPhrase(end + 1) && sentence.start(end + 1) == end + 1
                && sentence.at(sentence.nounEnd(end + 1)).is(",");
        return isPair ? sentence.nounEnd(end + 1) + 1 : end;
    }

    private static Structure with(Structure sentence, int place, List<Unit> noun) {
        var owner = sentence.at(place).isOneOf(OWNERS)
                ? Stream.of(Unit.made("'s", PartOfSpeech.PART))
                : Stream.<Unit>empty();
        return new Structure(Stream
                .of(sentence.units().subList(0, place).stream(), noun.stream(), owner,
                        sentence.units().subList(place + 1, sentence.size()).stream())
                .flatMap(each -> each).toList());
    }
}
