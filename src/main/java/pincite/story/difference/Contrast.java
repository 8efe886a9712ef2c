package pincite.story.difference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import pincite.story.difference.Discrepancy.Slot;

/**
 * Holds two sentences against each other: they differ where one slot is another, and all else tells of one thing.
 *
 * @param one that was published first, or on the same day
 */
record Contrast(ToldFacts one, ToldFacts other) {

    /** Within which what is so, and not what happened, is still so. */
    private static final long LASTING = 10;
    private static final Set<String> LASTS = Set.of("is", "are", "has", "have", "will", "remains", "faces");

    Optional<Discrepancy> found() {
        boolean isUpdate = isOfOneOutlet();
        if (isUpdate && !isLater() || !isUpdate && mayHaveChanged()) {
            return Optional.empty();
        }
        var names = SharedNames.of(one, other);
        return names.isInFull() || SameCaseTold.mayBe(one, other, names) ? found(names, isUpdate) : Optional.empty();
    }

    private Optional<Discrepancy> found(SharedNames names, boolean isUpdate) {
        var number = OtherNumber.between(one, other, isUpdate);
        var day = OtherDay.between(one, other);
        var name = OtherName.between(one, other, names);
        boolean isOpen = number.isOpen() || day.isOpen() || name.isOpen();
        long others = Stream.of(number, day, name).filter(each -> each.pair().isPresent()).count();
        if (isOpen || others > 1 || others == 0 && !OtherPolarity.mayBe(one, other)) {
            return Optional.empty();
        }
        return closely(names, number, day, name);
    }

    private Optional<Discrepancy> closely(SharedNames names, Otherness number, Otherness day, Otherness name) {
        var words = SameThingTold.nameWords(one, other);
        var parts = SpokenParts.of(one, words);
        var others = SpokenParts.of(other, words);
        var polarity = OtherPolarity.between(one, parts, other, others);
        var same = new SameThingTold(one, parts, other, others, names);
        var slot = number.pair().isPresent()
                ? Slot.NUMBER
                : day.pair().isPresent() ? Slot.DATE : name.pair().isPresent() ? Slot.NAME : Slot.POLARITY;
        boolean isOne = slot == Slot.POLARITY ? polarity.pair().isPresent() : polarity.isNone();
        boolean isSame = same.is(slot) && (names.isInFull() || new SameCaseTold(parts, others, names).is(slot));
        return isOne && isSame
                ? number.pair().or(day::pair).or(name::pair).or(polarity::pair).map(pair -> discrepancy(slot, pair))
                : Optional.empty();
    }

    private Discrepancy discrepancy(Slot slot, Otherness.Pair pair) {
        return new Discrepancy(slot, one.telling(), other.telling(), pair.one(), pair.other(), isOfOneOutlet());
    }

    private boolean isOfOneOutlet() {
        return one.telling().outlet().equals(other.telling().outlet());
    }

    private boolean isLater() {
        return between() > 0;
    }

    private boolean mayHaveChanged() {
        return between() > LASTING && (one.has(LASTS) || other.has(LASTS));
    }

    private long between() {
        var first = one.telling().published();
        var second = other.telling().published();
        return first.isPresent() && second.isPresent() ? days(first.get(), second.get()) : 0;
    }

    private static long days(LocalDate first, LocalDate second) {
        return ChronoUnit.DAYS.between(first, second);
    }
}
