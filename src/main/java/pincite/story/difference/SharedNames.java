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
 */
record SharedNames(List<Naming> shared, List<Naming> own, List<Naming> others) {

    static SharedNames of(ToldFacts one, ToldFacts other) {
        return new SharedNames(one.names().stream().filter(naming -> isIn(naming, other)).toList(),
                only(one, other), only(other, one));
    }

    private static List<Naming> only(ToldFacts one, ToldFacts other) {
        return one.names().stream().filter(naming -> !isIn(naming, other)).toList();
    }

    private static boolean isIn(Naming naming, ToldFacts other) {
        return other.names().stream().anyMatch(each -> NamedPeople.areSame(naming.name(), each.name()));
    }
}
