package pincite.engine.extractive.differ;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.Words;
import pincite.english.fact.Facts;

/** Whether two sentences speak of two things that only bear the same noun: "the warehouse fire" and "the hotel fire". */
final class SameThing {

    private SameThing() {
    }

    static boolean isAnother(Sought asked, Claim one, Claim other) {
        return asked.words().contentPlaces().mapToObj(place -> asked.words().word(place).stem())
                .anyMatch(stem -> isApart(one, other, stem)) || isOfOtherKind(asked, one)
                || isOfOtherKind(asked, other) || isLongerName(asked, one) != isLongerName(asked, other);
    }

    /** "Binance US" where "Binance" is asked for. */
    private static boolean isLongerName(Sought asked, Claim claim) {
        var words = claim.said().words();
        return asked.facts().names().stream().anyMatch(name -> {
            var places = IntStream.range(0, words.size()).filter(place -> words.lower(place).equals(name)).toArray();
            return places.length > 0
                    && IntStream.of(places).allMatch(place -> isLongerThan(asked.facts().names(), words, place + 1));
        });
    }

    private static boolean isLongerThan(Set<String> names, Words words, int next) {
        return next < words.size() && words.gap(next).equals(" ") && words.word(next).isCapitalised()
                && !names.contains(words.lower(next));
    }

    /** Each says by another word before it which one it means, and the other one's article does not have that word. */
    private static boolean isApart(Claim one, Claim other, String noun) {
        var before = before(one, noun);
        var others = before(other, noun);
        return !before.isEmpty() && !others.isEmpty()
                && before.stream().noneMatch(word -> Sought.has(other.around().stems(), word))
                && others.stream().noneMatch(word -> Sought.has(one.around().stems(), word));
    }

    /** The question says which one, and the article speaks of one that bears another word. */
    private static boolean isOfOtherKind(Sought asked, Claim claim) {
        var words = asked.words();
        return IntStream.range(1, words.size()).filter(place -> words.word(place).isContent())
                .filter(place -> words.word(place - 1).isContent() && words.gap(place).equals(" "))
                .filter(place -> !Sought.has(claim.around().stems(), words.word(place - 1).stem()))
                .anyMatch(place -> !before(claim, words.word(place).stem()).isEmpty());
    }

    /** The stems of plain words right before the noun; those that answer do not say which one it is. */
    private static Set<String> before(Claim claim, String noun) {
        var words = claim.said().words();
        var before = new HashSet<String>();
        IntStream.range(1, words.size()).filter(place -> words.word(place).stem().equals(noun))
                .filter(place -> words.word(place - 1).isTelling() && words.gap(place).equals(" "))
                .filter(place -> !words.word(place - 1).isCapitalised())
                .forEach(place -> before.add(words.word(place - 1).stem()));
        claim.answer().map(Facts::stems).ifPresent(before::removeAll);
        return before;
    }
}
