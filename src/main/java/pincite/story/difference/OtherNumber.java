package pincite.story.difference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import pincite.english.Lexicon;
import pincite.english.Quantity;
import pincite.english.Words;
import pincite.english.fact.Duration;
import pincite.english.fact.Range;

/** Numbers of the same that cannot both be right. */
final class OtherNumber {

    private static final Set<String> ONE = Set.of("1");
    /** What stands in a row, each with its number: "Count one" is not "Count four". */
    private static final Set<String> NUMBERED = Set.of("count", "counts", "article", "section", "chapter", "phase",
            "exhibit", "room", "gate", "floor", "block", "unit", "line", "route", "flight", "page", "level", "round",
            "no", "number", "district", "lot", "pier");
    private static final Set<String> PART = Set.of("a", "one", "by");
    private static final Pattern VOTE = Pattern
            .compile("(?<![\\d.-])\\d{1,3}-\\d{1,3}(?![\\d%-]| (?:million|billion|percent)\\b)");
    /** "$18 million" may be $18.4 million; twenty witnesses are not twenty-one. */
    private static final double ROUNDED = 0.05;
    private static final double LARGE = 1000;
    /** Words after a number among which is what it counts. */
    private static final int COUNTED = 3;

    private OtherNumber() {
    }

    /** @param isUpdate where "at least seven" is more news than "at least three" */
    static Otherness between(ToldFacts one, ToldFacts other, boolean isUpdate) {
        var vote = votes(one, other);
        return vote.isNone() ? counts(one, other, isUpdate) : vote;
    }

    private static Otherness votes(ToldFacts one, ToldFacts other) {
        var own = VOTE.matcher(one.words().text());
        var others = VOTE.matcher(other.words().text());
        return own.find() && others.find() && !own.group().equals(others.group())
                ? Otherness.of(own.group(), others.group())
                : Otherness.NONE;
    }

    private static Otherness counts(ToldFacts one, ToldFacts other, boolean isUpdate) {
        var left = new ArrayList<Otherness.Pair>();
        var own = unborne(one, other, isUpdate);
        var others = unborne(other, one, isUpdate);
        for (var quantity : own) {
            others.stream().filter(another -> isOfSame(quantity, one.words(), another, other.words()))
                    .forEach(another -> left.add(new Otherness.Pair(one.words(quantity), other.words(another))));
        }
        boolean isRank = isRank(own) && isRank(others);
        if (left.isEmpty()) {
            return isRank ? Otherness.OPEN : Otherness.NONE;
        }
        return left.size() == 1 && !isRank
                ? Otherness.of(left.get(0).one(), left.get(0).other())
                : Otherness.OPEN;
    }

    /** "The second suit" is another one. */
    private static boolean isRank(List<Quantity> quantities) {
        return quantities.stream().anyMatch(OtherNumber::isRank);
    }

    /** "A third" is none. */
    private static boolean isRank(Quantity quantity) {
        return NUMBERED.contains(quantity.role()) || !PART.contains(quantity.role())
                && quantity.values().stream().anyMatch(value -> value.endsWith("th"));
    }

    /** Numbers that nothing in the other sentence may be. */
    private static List<Quantity> unborne(ToldFacts one, ToldFacts other, boolean isUpdate) {
        return one.quantities().stream().filter(quantity -> isRank(quantity) || !quantity.values().equals(ONE))
                .filter(quantity -> other.quantities().stream().noneMatch(
                        another -> isSame(quantity, one.words(), another, other.words(), isUpdate)))
                .toList();
    }

    private static boolean isSame(Quantity quantity, Words said, Quantity another, Words other, boolean isUpdate) {
        if (quantity.hasValueOf(another)) {
            return true;
        }
        double unit = Duration.days(quantity, said);
        double otherUnit = Duration.days(another, other);
        boolean isNews = isUpdate && quantity.bound() == another.bound();
        return isOfSame(quantity, said, another, other) && !isRank(quantity) && !isRank(another) && !isNews
                && (new Range(quantity, unit).meets(new Range(another, otherUnit)) || isRounded(quantity, another)
                        || isRounded(another, quantity));
    }

    private static boolean isRounded(Quantity quantity, Quantity exact) {
        var values = plain(quantity);
        return !values.isEmpty() && plain(exact).stream().anyMatch(value -> isRounded(values.get(0), value));
    }

    private static boolean isRounded(BigDecimal round, BigDecimal exact) {
        boolean isLarge = exact.doubleValue() >= LARGE || exact.scale() > 0;
        return isLarge && exact.round(new MathContext(Math.max(1, round.stripTrailingZeros().precision())))
                .compareTo(round) == 0
                && Math.abs(exact.doubleValue() - round.doubleValue()) <= ROUNDED * Math.abs(exact.doubleValue());
    }

    private static List<BigDecimal> plain(Quantity quantity) {
        return quantity.values().stream().filter(value -> value.matches("\\d{1,18}(?:\\.\\d{1,9})?"))
                .map(BigDecimal::new).toList();
    }

    /** Both are money, a share, a length of time, or count the same. */
    private static boolean isOfSame(Quantity quantity, Words said, Quantity another, Words other) {
        if (isMoney(quantity) || isMoney(another)) {
            return quantity.currency().equals(another.currency());
        }
        if (isShare(quantity) || isShare(another)) {
            return isShare(quantity) && isShare(another);
        }
        var counted = counted(quantity, said);
        var others = counted(another, other);
        return Duration.isIn(counted) && Duration.isIn(others) || counted.stream().anyMatch(
                stem -> others.stream().anyMatch(each -> Lexicon.areKin(stem, each)))
                || counted.isEmpty() && others.isEmpty();
    }

    private static boolean isMoney(Quantity quantity) {
        return !quantity.currency().isEmpty();
    }

    private static boolean isShare(Quantity quantity) {
        return quantity.values().stream().anyMatch(value -> value.endsWith("%") || value.contains("/"));
    }

    /** Of "2,300 former tenants of the court" the first two. */
    private static Set<String> counted(Quantity quantity, Words said) {
        int from = quantity.behind();
        return said.all().subList(Math.min(from, said.size()), Math.min(from + COUNTED, said.size())).stream()
                .takeWhile(word -> word.isContent() && !word.startsClause())
                .map(word -> word.stem()).collect(Collectors.collectingAndThen(Collectors.toSet(),
                        Collections::unmodifiableSet));
    }
}
