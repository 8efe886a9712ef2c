package pincite.story.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.Word;
import pincite.english.Words;
import pincite.story.ToldSentence;

/** Finds the sentences of other articles that share a sentence's rarest words, without holding each against each. */
final class Neighbours {

    private static final int RAREST = 8;
    private static final int FEWEST = 2;
    /** A word of more sentences than these tells nothing of what one is about. */
    private static final int COMMON = 200;
    /** Of the words of the shorter one. */
    private static final double SHARE = 0.45;
    private static final int MOST = 15;

    private final List<ToldSentence> tellings;
    private final List<Stems> stems;
    private final Map<String, List<Integer>> places = new HashMap<>();

    /**
     * Of the words of a sentence that say something.
     *
     * @param capital of those that have a capital
     */
    private record Stems(Set<String> all, Set<String> capital) {

        static Stems of(ToldSentence telling) {
            var words = Words.folded(telling.read()).all().stream().filter(Word::isTelling).toList();
            return new Stems(stems(words.stream()), stems(words.stream().filter(Word::isCapitalised)));
        }

        private static Set<String> stems(Stream<Word> words) {
            return words.map(Word::stem).collect(Collectors.toSet());
        }

        private boolean mayNameTheSame(Stems other) {
            return !Collections.disjoint(capital, other.capital);
        }

        private double share(Stems other) {
            var few = all.size() < other.all.size() ? all : other.all;
            var many = few == all ? other.all : all;
            return (double) few.stream().filter(many::contains).count() / Math.max(1, few.size());
        }
    }

    private record Neighbour(int place, double share) {

        static final Comparator<Neighbour> NEAREST = Comparator.comparingDouble((Neighbour each) -> -each.share)
                .thenComparing(Neighbour::place);
    }

    /** @param tellings in the order in which they are to be held against each other */
    Neighbours(List<ToldSentence> tellings) {
        this.tellings = tellings;
        this.stems = tellings.stream().parallel().map(Stems::of).toList();
        IntStream.range(0, tellings.size()).forEach(place -> stems.get(place).all
                .forEach(stem -> places.computeIfAbsent(stem, each -> new ArrayList<>()).add(place)));
    }

    /** Places before it, the most alike first. */
    List<Integer> before(int place) {
        var shared = new HashMap<Integer, Integer>();
        rarest(place).map(places::get).flatMap(Collection::stream).filter(other -> other < place)
                .forEach(other -> shared.merge(other, 1, Integer::sum));
        return shared.entrySet().stream().filter(entry -> entry.getValue() >= FEWEST).map(Map.Entry::getKey)
                .filter(other -> mayDiffer(place, other))
                .map(other -> new Neighbour(other, stems.get(place).share(stems.get(other))))
                .filter(neighbour -> neighbour.share >= SHARE).sorted(Neighbour.NEAREST).limit(MOST)
                .map(Neighbour::place).toList();
    }

    private boolean mayDiffer(int place, int other) {
        return !tellings.get(other).article().equals(tellings.get(place).article())
                && (stems.get(place).mayNameTheSame(stems.get(other))
                        || tellings.get(place).inCase().filter(tellings.get(other).inCase().orElse("")::equals)
                                .isPresent());
    }

    private Stream<String> rarest(int place) {
        return stems.get(place).all.stream().filter(stem -> places.get(stem).size() <= COMMON)
                .sorted(Comparator.<String>comparingInt(stem -> places.get(stem).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RAREST);
    }
}
