package pincite.story.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.Lexicon;
import pincite.english.Stem;
import pincite.english.Word;
import pincite.english.Words;
import pincite.english.when.When;
import pincite.story.people.Naming;

/** Whether two sentences tell of one thing: nothing in both of them makes it another, and most words are of both. */
final class SameThingTold {

    private static final double MOST = 0.6;
    /** Of the words that are no names. */
    private static final double MANY = 0.5;
    private static final int FEWEST = 2;
    private static final Set<String> ASKED = Stem.ofEach("ask", "asked", "request", "requested", "seek", "sought",
            "demand",
            "propose", "recommend", "recommended", "urge", "want", "wanted", "apply", "petition");
    private static final Set<String> PLANNED = Stem.ofEach("plan", "planned", "hope", "hoped", "intend", "expect",
            "expected", "aim", "aimed", "promise", "promised", "pledge", "vow");
    private static final Set<String> MAYBE = Set.of("may", "might", "could", "would", "should", "if", "unless",
            "whether", "faces", "face", "likely", "believe", "believes", "suspect", "suspects");
    private static final Set<String> WHOLE = Set.of("total", "altogether", "overall", "combined", "initially");
    private static final Set<String> EACH = Set.of("each", "per", "apiece", "every");
    private static final Set<String> FURTHER = Set.of("another", "additional", "further", "extra", "other", "others");

    private final ToldFacts one;
    private final ToldFacts other;
    private final SharedNames names;
    private final SpokenParts parts;
    private final SpokenParts others;

    SameThingTold(ToldFacts one, SpokenParts parts, ToldFacts other, SpokenParts others, SharedNames names) {
        this.one = one;
        this.other = other;
        this.names = names;
        this.parts = parts;
        this.others = others;
    }

    static Set<String> nameWords(ToldFacts one, ToldFacts other) {
        return Stream.of(one, other).flatMap(facts -> facts.nameWords().stream()).collect(Collectors.toSet());
    }

    /** But for what the slot itself holds. */
    boolean is(Discrepancy.Slot slot) {
        return isOfOneSide() && isAsReal() && !isAnother(slot) && isMostlyShared(slot)
                && (slot != Discrepancy.Slot.NUMBER || isCountedAlike())
                && (slot != Discrepancy.Slot.POLARITY || isSaidAlike());
    }

    /** The plaintiff says one thing, and the defendant another. */
    private boolean isOfOneSide() {
        var speech = one.speech();
        var others = other.speech();
        return speech.isEmpty() || others.isEmpty()
                || !disjoint(stems(speech.get().speaker()), stems(others.get().speaker()));
    }

    private static Set<String> stems(String speaker) {
        return Words.folded(speaker).all().stream().filter(Word::isContent).map(Word::stem)
                .collect(Collectors.toSet());
    }

    private static boolean disjoint(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }

    /** What was asked for, planned or possible is not what was. */
    private boolean isAsReal() {
        return Stream.of(ASKED, PLANNED).allMatch(stems -> hasDeed(parts, stems) == hasDeed(others, stems))
                && one.has(MAYBE) == other.has(MAYBE);
    }

    private static boolean hasDeed(SpokenParts said, Set<String> stems) {
        return said.deeds().stream().anyMatch(word -> stems.contains(word.stem()));
    }

    /** Each says by words of its own of what it speaks. */
    private boolean isAnother(Discrepancy.Slot slot) {
        return hasOwn(parts, others, names.own(), slot) && hasOwn(others, parts, names.others(), slot);
    }

    private boolean hasOwn(SpokenParts said, SpokenParts another, List<Naming> named, Discrepancy.Slot slot) {
        return slot != Discrepancy.Slot.NAME && !named.isEmpty()
                || SpokenParts.left(said.things(), another).stream()
                        .anyMatch(word -> !isOpposed(word) && !(isOfOneTime() && said.isHeadOfShared(word, another)));
    }

    /** Of one year or day, by the words of both. */
    private boolean isOfOneTime() {
        return one.times().stream().filter(When::isStated)
                .anyMatch(time -> other.times().stream().filter(When::isStated)
                        .anyMatch(each -> each.first().equals(time.first()) && each.last().equals(time.last())));
    }

    private boolean isOpposed(Word word) {
        return Stream.of(parts, others).flatMap(said -> said.all().stream())
                .anyMatch(each -> Lexicon.areOpposite(each.stem(), word.stem()));
    }

    private boolean isMostlyShared(Discrepancy.Slot slot) {
        int own = parts.all().size();
        int fewer = Math.min(own, others.all().size());
        int shared = Math.min(own - SpokenParts.left(parts.all(), others).size(),
                others.all().size() - SpokenParts.left(others.all(), parts).size());
        int named = 2 * names.shared().size();
        int opposed = slot == Discrepancy.Slot.POLARITY ? 1 : 0;
        int left = own + others.all().size() - 2 * shared;
        return (shared + opposed >= FEWEST || shared > 0 && left <= 1) && shared + opposed >= MANY * fewer
                && shared + named + opposed >= MOST * (fewer + named);
    }

    private boolean isCountedAlike() {
        return Stream.of(WHOLE, EACH, FURTHER).allMatch(words -> one.has(words) == other.has(words))
                && isInAll(one) == isInAll(other);
    }

    private static boolean isInAll(ToldFacts facts) {
        return facts.words().text().contains(" in all");
    }

    /** Nothing but the opposite is told in other words, and nobody is given for it. */
    private boolean isSaidAlike() {
        var own = new HashSet<>(SpokenParts.left(parts.deeds(), others));
        var theirs = new HashSet<>(SpokenParts.left(others.deeds(), parts));
        own.removeIf(this::isOpposed);
        theirs.removeIf(this::isOpposed);
        int shared = parts.all().size() - SpokenParts.left(parts.all(), others).size();
        int opposed = parts.all().stream().anyMatch(this::isOpposed) ? 1 : 0;
        return (own.isEmpty() || theirs.isEmpty()) && one.speech().isPresent() == other.speech().isPresent()
                && shared + opposed >= FEWEST && isOfOneSubject();
    }

    /** "Pence will not appeal" says nothing of Trump, wherever he is named. */
    private boolean isOfOneSubject() {
        return Stream.of(one, other).flatMap(facts -> facts.names().stream().limit(1))
                .noneMatch(naming -> names.own().contains(naming) || names.others().contains(naming));
    }
}
