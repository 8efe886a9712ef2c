package pincite.story.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.Lexicon;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.grammar.PartOfSpeech;

/** What one sentence denies and the other affirms, or two words that are opposites. */
final class OtherPolarity {

    private static final Set<String> BEING = Set.of("is", "was", "are", "were", "be", "been", "remains", "remained",
            "found");
    private static final int NEAR = 3;

    private final ToldFacts one;
    private final ToldFacts other;
    private final SpokenParts parts;
    private final SpokenParts others;
    private final List<Otherness.Pair> found = new ArrayList<>();
    private boolean isOpen;

    private OtherPolarity(ToldFacts one, SpokenParts parts, ToldFacts other, SpokenParts others) {
        this.one = one;
        this.other = other;
        this.parts = parts;
        this.others = others;
    }

    static Otherness between(ToldFacts one, SpokenParts parts, ToldFacts other, SpokenParts others) {
        var polarity = new OtherPolarity(one, parts, other, others);
        polarity.denied(one, other, true);
        polarity.denied(other, one, false);
        polarity.opposites();
        if (polarity.isOpen || polarity.found.size() > 1) {
            return Otherness.OPEN;
        }
        return polarity.found.isEmpty()
                ? Otherness.NONE
                : Otherness.of(polarity.found.get(0).one(), polarity.found.get(0).other());
    }

    /** Whether they may be told apart by their words at all, before these are looked at closely. */
    static boolean mayBe(ToldFacts one, ToldFacts other) {
        return one.polarity().negations().size() != other.polarity().negations().size()
                || left(one.words(), other.words()).stream().anyMatch(place -> left(other.words(), one.words())
                        .stream().anyMatch(another -> Lexicon.areOpposite(one.words().word(place).stem(),
                                other.words().word(another).stem())));
    }

    private void denied(ToldFacts denying, ToldFacts saying, boolean isFirst) {
        for (var negation : denying.polarity().negations()) {
            negation.focus().stream().limit(1).map(denying.words()::word)
                    .filter(word -> isAffirmed(word.stem(), saying))
                    .map(word -> denying.words().lower(negation.place()) + " " + word.lower())
                    .map(words -> isFirst ? new Otherness.Pair(words, "") : new Otherness.Pair("", words))
                    .forEach(found::add);
        }
    }

    private static boolean isAffirmed(String stem, ToldFacts saying) {
        var places = IntStream.range(0, saying.words().size())
                .filter(place -> Lexicon.areKin(saying.words().word(place).stem(), stem)).toArray();
        return places.length > 0 && IntStream.of(places).noneMatch(saying.polarity()::denies);
    }

    private void opposites() {
        for (int place : left(one.words(), other.words())) {
            for (int another : left(other.words(), one.words())) {
                if (Lexicon.areOpposite(one.words().word(place).stem(), other.words().word(another).stem())) {
                    oppose(place, another);
                }
            }
        }
    }

    private void oppose(int place, int another) {
        if (isOperator(one, place) || isOperator(other, another)) {
            return;
        }
        boolean isSaid = isSaid(one.words(), parts, place) && isSaid(other.words(), others, another)
                || isSaidBeforeTheSame(place, another);
        if (!isSaid) {
            isOpen = true;
        } else if (one.polarity().denies(place) == other.polarity().denies(another)) {
            found.add(new Otherness.Pair(one.words().lower(place), other.words().lower(another)));
        }
    }

    /** "Opposes the plan", "supports the plan": one of them is a verb for sure. */
    private boolean isSaidBeforeTheSame(int place, int another) {
        var next = one.words().lower(place + 1);
        boolean isVerb = parts.parts().get(one.words().word(place).start()) == PartOfSpeech.VERB
                || others.parts().get(other.words().word(another).start()) == PartOfSpeech.VERB;
        return isVerb && WordClass.ARTICLE.has(next) && next.equals(other.words().lower(another + 1));
    }

    private static boolean isOperator(ToldFacts facts, int place) {
        return facts.polarity().negations().stream().anyMatch(negation -> negation.place() == place);
    }

    /** It is what is said, and does not tell of which one it is: "was open", not "the lower court". */
    private static boolean isSaid(Words words, SpokenParts parts, int place) {
        var part = parts.parts().get(words.word(place).start());
        return part == PartOfSpeech.VERB || part == PartOfSpeech.ADJ && IntStream
                .range(Math.max(0, place - NEAR), place).anyMatch(before -> BEING.contains(words.lower(before)));
    }

    private static List<Integer> left(Words words, Words others) {
        return IntStream.range(0, words.size()).filter(place -> words.word(place).isContent())
                .filter(place -> others.all().stream().map(Word::stem).noneMatch(words.word(place).stem()::equals))
                .boxed().toList();
    }
}
