package pincite.answer.proof.derivation;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import pincite.english.CalendarDate;
import pincite.english.Quantity;
import pincite.english.grammar.PartOfSpeech;
import pincite.english.grammar.Token;

/**
 * What is taken as one: a word, a mark, a date, a number with its bound and unit, or words that are always said together.
 *
 * @param keys what two units have in common that may stand for each other
 */
record Unit(String text, String lower, PartOfSpeech part, Set<String> keys, Optional<CalendarDate> date,
        Optional<Quantity> quantity) {

    static final Unit NONE = new Unit("", "", PartOfSpeech.X, Set.of(), Optional.empty(), Optional.empty());

    static Unit word(Token token, Set<String> keys) {
        return new Unit(token.text(), token.lower(), token.part(), keys, Optional.empty(), Optional.empty());
    }

    static Unit date(String text, CalendarDate date) {
        return new Unit(text, text, PartOfSpeech.NUM, Set.of(), Optional.of(date), Optional.empty());
    }

    static Unit quantity(String text, Quantity quantity) {
        return new Unit(text, text.toLowerCase(Locale.ROOT), PartOfSpeech.NUM, Set.of(), Optional.empty(),
                Optional.of(quantity));
    }

    /** Put in where a sentence is turned. */
    static Unit made(String lower, PartOfSpeech part) {
        return new Unit(lower, lower, part, Set.of(lower), Optional.empty(), Optional.empty());
    }

    boolean is(PartOfSpeech other) {
        return part == other;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isOneOf(Collection<String> words) {
        return words.contains(lower);
    }

    boolean isMark() {
        return part == PartOfSpeech.PUNCT;
    }

    boolean isNominal() {
        return part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN || part == PartOfSpeech.NUM;
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean sharesKeyWith(Unit other) {
        return !Collections.disjoint(keys, other.keys);
    }
}
