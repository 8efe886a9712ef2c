package pincite.story.difference;

import java.util.List;

import pincite.story.people.NamedPeople;
import pincite.story.people.Naming;

/**
 * The names of two sentences, side by side.
 *
 * @param shared by whatever spelling, as the one has them
 * @param own    that only the one has
 * @param others that only the other has
 * @param isInFull whether both write out some of what they share
 */
record SharedNames(List<Naming> shared, List<Naming> own, List<Naming> others, boolean isInFull) {

    static SharedNames of(ToldFacts one, ToldFacts other) {
        return new SharedNames(one.parties().stream().filter(naming -> isIn(naming, other.parties())).toList(),
                only(one, other), only(other, one),
                written(one).stream().anyMatch(naming -> isIn(naming, written(other))));
    }

    private static List<Naming> only(ToldFacts one, ToldFacts other) {
        return one.names().stream().filter(naming -> !isIn(naming, other.parties())).toList();
    }

    private static List<Naming> written(ToldFacts facts) {
        return facts.names().stream().filter(naming -> facts.telling().read().contains(naming.name())).toList();
    }

    /** Whom a sentence leaves out, its article names all the same. */
    boolean areOfBothArticles(ToldFacts one, ToldFacts other) {
        return own.stream().allMatch(naming -> other.cast().hasNamed(naming.name()))
                && others.stream().allMatch(naming -> one.cast().hasNamed(naming.name()));
    }

    private static boolean isIn(Naming naming, List<Naming> others) {
        return others.stream().anyMatch(each -> NamedPeople.areSame(naming.name(), each.name()));
    }
}
