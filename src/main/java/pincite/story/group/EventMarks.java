package pincite.story.group;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import pincite.english.Possessive;
import pincite.english.Quantities;
import pincite.english.Word;
import pincite.english.Words;
import pincite.english.when.Precision;
import pincite.english.when.When;
import pincite.story.ToldSentence;

/**
 * By what an event is known again.
 *
 * @param words   the stems of those that say something
 * @param names   in lower case
 * @param numbers however they are written
 * @param days    however they are named
 */
record EventMarks(Set<String> words, Set<String> names, Set<String> numbers, Set<String> days) {

    private static final String NAME = "name ";
    private static final String NUMBER = "number ";

    static EventMarks of(Collection<ToldSentence> tellings) {
        var marks = new EventMarks(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        tellings.forEach(marks::take);
        return marks;
    }

    private void take(ToldSentence telling) {
        var sentence = Words.folded(telling.read());
        sentence.all().stream().filter(Word::isTelling).map(Word::stem).forEach(words::add);
        sentence.all().stream().skip(1).filter(word -> word.isCapitalised() && word.isContent())
                .map(word -> Possessive.without(word.lower())).forEach(names::add);
        Quantities.of(sentence).forEach(quantity -> numbers.add(String.join(" ", new TreeSet<>(quantity.values()))));
        telling.times().stream().filter(time -> time.precision() == Precision.DAY).map(When::value).forEach(days::add);
    }

    /** How many of its names and numbers the other one has, from 0 to 1. */
    double factsIn(EventMarks other) {
        long all = (long) names.size() + numbers.size();
        return all == 0 ? 1 : (double) (shared(names, other.names) + shared(numbers, other.numbers)) / all;
    }

    private static long shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }

    /** Each told apart from words that are written alike. */
    Stream<String> all() {
        return Stream.of(words.stream(), names.stream().map(NAME::concat), numbers.stream().map(NUMBER::concat),
                days.stream().map(NUMBER::concat)).flatMap(each -> each);
    }

    /** What a mark counts: whoever tells of an event in other words keeps its names, and above all its numbers and days. */
    static int weight(String mark) {
        if (mark.startsWith(NUMBER)) {
            return 4;
        }
        return mark.startsWith(NAME) ? 2 : 1;
    }
}
