package pincite.story.difference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.story.Story;
import pincite.story.ToldSentence;

/** Where the articles of a story differ, and where an outlet has brought it up to date. In doubt they do not. */
public final class Discrepancies {

    private final List<ToldSentence> tellings;
    private final Neighbours neighbours;
    private final KnownNames known;
    private final Casts casts;
    private final Map<Integer, ToldFacts> facts = new ConcurrentHashMap<>();

    private Discrepancies(Story story) {
        this.tellings = story.all().sorted(ToldSentence.IN_ORDER).toList();
        this.neighbours = new Neighbours(tellings);
        this.known = KnownNames.in(tellings);
        this.casts = new Casts(tellings, known);
    }

    /** The oldest first. */
    public static List<Discrepancy> in(Story story) {
        var discrepancies = new Discrepancies(story);
        return IntStream.range(0, discrepancies.tellings.size()).parallel().boxed().flatMap(discrepancies::at)
                .sorted(Discrepancy.IN_ORDER).toList();
    }

    private Stream<Discrepancy> at(int place) {
        return neighbours.before(place).stream().map(other -> new Contrast(facts(other), facts(place)).found())
                .flatMap(Optional::stream);
    }

    private ToldFacts facts(int place) {
        return facts.computeIfAbsent(place, each -> {
            var telling = tellings.get(each);
            return ToldFacts.of(telling, known, casts.of(telling));
        });
    }
}
