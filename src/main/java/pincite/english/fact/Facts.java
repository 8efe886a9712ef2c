package pincite.english.fact;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.Dates;
import pincite.english.Lexicon;
import pincite.english.Polarity;
import pincite.english.Possessive;
import pincite.english.Quantities;
import pincite.english.Quantity;
import pincite.english.Word;
import pincite.english.Words;

/**
 * What a text states, in a form that can be compared.
 *
 * @param quantities but for those of dates
 * @param names      words with a capital that no start of a sentence explains, in lower case
 * @param denials    how often something is denied
 */
public record Facts(Words words, Dates dates, List<Quantity> quantities, Set<String> names, long denials) {

    private static final Set<String> ONE = Set.of("1");
    private static final String AGAINST = "against";

    public Facts {
        quantities = List.copyOf(quantities);
        names = Set.copyOf(names);
    }

    public static Facts of(String text) {
        var words = Words.folded(text);
        return of(words, names(words));
    }

    /** Of some words of a sentence: the first of them has no capital for being that. */
    public static Facts ofWords(String part) {
        var words = Words.folded(part);
        return of(words, words.all().stream().filter(Facts::isCapitalised).map(Facts::name).collect(toSet()));
    }

    private static Facts of(Words words, Set<String> names) {
        var dates = Dates.of(words.text());
        return new Facts(words, dates, quantities(words, dates), names, denials(words));
    }

    /** Who votes against it does not vote for it. */
    private static long denials(Words words) {
        return Polarity.of(words).negations().size()
                + words.all().stream().filter(word -> word.lower().equals(AGAINST)).count();
    }

    /** Neither has a number, a name or a denial that the other has another one for, nor a word that is the opposite of the other's. */
    public boolean agree(Facts other) {
        return numbersAgree(other) && isWithin(names, other.names) && denials == other.denials && !isOpposite(other);
    }

    /** One of the two has all numbers of the other; "one" may be no number. */
    public boolean numbersAgree(Facts other) {
        return allIn(other) || other.allIn(this);
    }

    private boolean allIn(Facts other) {
        return quantities.stream().filter(quantity -> !quantity.values().equals(ONE))
                .allMatch(quantity -> other.hasNumber(quantity))
                && dates.found().stream().allMatch(other.dates::say);
    }

    private boolean hasNumber(Quantity quantity) {
        return quantities.stream().anyMatch(quantity::hasValueOf)
                || dates.years().anyMatch(quantity.values()::contains);
    }

    private static boolean isWithin(Set<String> names, Set<String> others) {
        return names.containsAll(others) || others.containsAll(names);
    }

    /** A word that the other does not have is the opposite of one that only the other has. */
    public boolean isOpposite(Facts other) {
        var own = stems();
        var others = other.stems();
        return own.stream().filter(stem -> !others.contains(stem)).anyMatch(stem -> others.stream()
                .filter(one -> !own.contains(one)).anyMatch(one -> Lexicon.areOpposite(stem, one)));
    }

    /** Of the words that say something. */
    public Set<String> stems() {
        return words.contentPlaces().mapToObj(words::word).map(Word::stem).collect(toSet());
    }

    /** Of the words that say something and are no names. */
    public Set<String> plainStems() {
        return words.contentPlaces().mapToObj(words::word).filter(word -> !names.contains(name(word))).map(Word::stem)
                .collect(toSet());
    }

    private static List<Quantity> quantities(Words words, Dates dates) {
        return Quantities.of(words).stream()
                .filter(quantity -> Character.isLetterOrDigit(
                        dates.rest().charAt(words.word(quantity.first()).start())))
                .toList();
    }

    private static Set<String> names(Words words) {
        return IntStream.range(0, words.size()).filter(place -> isName(words, place)).mapToObj(words::word)
                .map(Facts::name).collect(toSet());
    }

    private static String name(Word word) {
        return Possessive.without(word.lower());
    }

    private static boolean isName(Words words, int place) {
        var word = words.word(place);
        boolean isFirst = place == 0 || words.gap(place).matches("(?s).*[.!?:\"].*") && !isInitial(words, place - 1);
        return isCapitalised(word) && (!isFirst || isFollowedByName(words, place));
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0)) && word.isContent();
    }

    private static boolean isInitial(Words words, int place) {
        return words.word(place).text().length() == 1;
    }

    /** "Julia Reyes" at the start of a sentence. */
    private static boolean isFollowedByName(Words words, int place) {
        return place + 1 < words.size() && words.gap(place + 1).equals(" ")
                && Character.isUpperCase(words.word(place + 1).text().codePointAt(0));
    }
}
