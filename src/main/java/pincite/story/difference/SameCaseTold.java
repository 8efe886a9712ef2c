package pincite.story.difference;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import pincite.english.Word;

/**
 * Whether two sentences of one case tell of one thing though one of them has the names of the other in short, or none: their articles
 * name the same, and they have the same verb and the same with it.
 */
record SameCaseTold(SpokenParts parts, SpokenParts others, SharedNames names) {

    private static final Set<Discrepancy.Slot> COUNTED = Set.of(Discrepancy.Slot.NUMBER, Discrepancy.Slot.DATE);
    private static final Set<String> SOMEBODY = Set.of("i", "we", "you", "he", "she", "they", "his", "her", "their");
    /** That tell one of a row from the next. */
    private static final List<Set<String>> RANKS = List.of(Set.of("first", "1st"), Set.of("second", "2nd"),
            Set.of("third", "3rd"), Set.of("fourth", "4th"), Set.of("fifth", "5th"), Set.of("last", "final", "latest"),
            Set.of("another", "additional", "further", "new", "other"),
            Set.of("earlier", "previous", "former", "later", "amended"));
    private static final int FEWEST = 4;
    /** Of the words of the shorter one. */
    private static final double MOST = 0.8;

    /** Before their words are looked at closely. */
    static boolean mayBe(ToldFacts one, ToldFacts other, SharedNames names) {
        boolean isNamed = !names.shared().isEmpty() || isOfOneCase(one, other) && isNameless(one) != isNameless(other)
                && Stream.of(one, other).noneMatch(facts -> facts.has(SOMEBODY));
        return isNamed && names.areOfBothArticles(one, other)
                && RANKS.stream().allMatch(rank -> one.has(rank) == other.has(rank));
    }

    private static boolean isOfOneCase(ToldFacts one, ToldFacts other) {
        return one.cast().inCase().isPresent() && one.cast().inCase().equals(other.cast().inCase())
                && one.cast().sharesNames(other.cast());
    }

    private static boolean isNameless(ToldFacts facts) {
        return facts.parties().isEmpty();
    }

    boolean is(Discrepancy.Slot slot) {
        boolean isDeed = slot == Discrepancy.Slot.POLARITY || isShared(parts.deeds(), others)
                || isShared(others.deeds(), parts);
        return isDeed && isShared(parts.things(), others) && (!names.shared().isEmpty() || isClosely(slot));
    }

    private static boolean isShared(List<Word> words, SpokenParts other) {
        return SpokenParts.left(words, other).size() < words.size();
    }

    private boolean isClosely(Discrepancy.Slot slot) {
        int own = parts.all().size() - SpokenParts.left(parts.all(), others).size();
        int theirs = others.all().size() - SpokenParts.left(others.all(), parts).size();
        int shared = Math.min(own, theirs);
        return COUNTED.contains(slot) && shared >= FEWEST
                && shared >= MOST * Math.min(parts.all().size(), others.all().size());
    }
}
