package pincite.story.difference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.Polarity;
import pincite.english.Quantities;
import pincite.english.Quantity;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.sentence.Speech;
import pincite.english.when.When;
import pincite.story.ToldSentence;
import pincite.story.people.Naming;

/**
 * A sentence, taken apart.
 *
 * @param words  without its times
 * @param times  of what it tells; not those at which somebody said so
 * @param names  in their order
 * @param meant  whom it calls by their kind: "the tannery"
 * @param nameWords in small letters, of all of these as they are written
 * @param cast   of its article
 */
record ToldFacts(ToldSentence telling, Words words, List<When> times, List<Quantity> quantities, List<Naming> names,
        List<Naming> meant, Set<String> nameWords, Polarity polarity, Cast cast) {

    /** With a time right behind it, it is that of the saying: "reported on Sept. 19", "said in a statement on Monday". */
    private static final Pattern SAID = Pattern
            .compile("\\b" + WordClass.SAYING.pattern()
                    + "\\b(?: (?!(?:that|he|she|it|they|was|were|had|has|is|are|will) )[\\p{L}'’-]{1,20}){0,5} $");
    /** Who denies a motion says nothing. */
    private static final Pattern GIVEN = Pattern
            .compile("[\"“”]|(?i:\\baccording to\\b|\\b(?:words|view|opinion) )|(?!(?i:den(?:y|ies|ied)\\b))\\b"
                    + WordClass.SAYING.pattern() + "\\b");
    private static final String MONEY = "$€£¥";
    private static final int NEAR = 90;

    static ToldFacts of(ToldSentence telling, KnownNames known, Cast cast) {
        var read = telling.read();
        var words = Words.folded(without(read, telling.times()));
        var names = known.namings(telling);
        var kinds = cast.kindsIn(read);
        var nameWords = Stream.concat(nameWords(names), cast.kindWords(telling, kinds)).collect(Collectors.toSet());
        return new ToldFacts(telling, words, telling.times().stream().filter(time -> !isOfSaying(read, time)).toList(),
                quantities(words), names.stream().map(cast::inFull).toList(), cast.meant(telling, kinds), nameWords,
                Polarity.of(words), cast);
    }

    private static boolean isOfSaying(String read, When time) {
        return SAID.matcher(read.substring(Math.max(0, time.start() - NEAR), time.start())).find();
    }

    private static String without(String read, List<When> times) {
        var left = new StringBuilder(read);
        times.forEach(time -> left.replace(time.start(), time.end(), " ".repeat(time.end() - time.start())));
        return left.toString();
    }

    /** But for those in names: "Pit Nine", and for the ends of a range. */
    private static List<Quantity> quantities(Words words) {
        return Quantities.of(words).stream()
                .filter(quantity -> !isRange(words, quantity.first()) && !isRange(words, quantity.behind()))
                .filter(quantity -> quantity.first() == 0 || words.word(quantity.first()).isFigure()
                        || !words.word(quantity.first()).isCapitalised())
                .toList();
    }

    private static boolean isRange(Words words, int place) {
        return place > 0 && place < words.size() && words.gap(place).equals("-") && words.word(place).isFigure()
                && words.word(place - 1).isFigure();
    }

    /** Whose words it gives. */
    Optional<Speech> speech() {
        var read = telling.read();
        return Speech.in(read).filter(speech -> GIVEN.matcher(read).find());
    }

    /** In small letters, of "the regulator" of "according to the regulator". */
    Set<String> speaker() {
        var read = telling.read();
        return speech().map(Speech::speaker).filter(speaker -> read.toLowerCase(Locale.ROOT)
                .contains("according to " + speaker.toLowerCase(Locale.ROOT))).stream()
                .flatMap(speaker -> Words.folded(speaker).all().stream()).map(Word::lower).collect(Collectors.toSet());
    }

    /** With the signs of money and percent. */
    String words(Quantity quantity) {
        var text = words.text();
        int start = words.word(quantity.first()).start();
        int end = words.word(quantity.behind() - 1).end();
        return text.substring(start > 0 && MONEY.indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start,
                text.startsWith("%", end) ? end + 1 : end);
    }

    String words(When time) {
        return time.words(telling.read());
    }

    /** Whom it names or means. */
    List<Naming> parties() {
        return Stream.concat(names.stream(), meant.stream()).toList();
    }

    boolean has(Set<String> lower) {
        return words.all().stream().anyMatch(word -> word.isOneOf(lower));
    }

    boolean hasStem(Set<String> stems) {
        return words.all().stream().anyMatch(word -> stems.contains(word.stem()));
    }

    private static Stream<String> nameWords(List<Naming> names) {
        return names.stream().flatMap(naming -> Words.folded(naming.name()).all().stream()).map(Word::lower);
    }
}
