package pincite.story.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import pincite.story.ToldSentence;

/**
 * Who or what bears a name.
 *
 * @param name      the fullest of the spellings, of these the one written most often
 * @param spellings how often each is written
 * @param namings   in the order of time
 */
public record Person(String name, Map<String, Integer> spellings, List<Naming> namings) {

    /** The share of namings that tell where something is, from which on the name is a place's. */
    private static final double OF_PLACE = 0.4;

    public Person {
        if (namings.isEmpty()) {
            throw new IllegalArgumentException("Nobody is named " + name);
        }
        namings = List.copyOf(namings);
    }

    static Person of(List<Naming> namings) {
        var spellings = new TreeMap<String, Integer>();
        namings.forEach(naming -> spellings.merge(naming.name(), 1, Integer::sum));
        var name = spellings.keySet().stream().max(Comparator.<String>comparingInt(each -> each.split(" ").length)
                .thenComparing(each -> ofLastName(spellings, each)).thenComparing(spellings::get)
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
        return new Person(name, spellings, namings.stream()
                .sorted(Comparator.comparing(Naming::telling, ToldSentence.IN_ORDER)).toList());
    }

    /** How often the last name is written as it is there. */
    private static int ofLastName(Map<String, Integer> spellings, String name) {
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return spellings.entrySet().stream().filter(each -> each.getKey().endsWith(last)).mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Something is in it, or goes to it, and nobody calls it anything. */
    public boolean isPlace() {
        long inside = namings.stream().filter(Naming::isInside).count();
        return inside >= OF_PLACE * namings.size() && namings.stream().noneMatch(naming -> naming.as().isPresent());
    }

    public long articles() {
        return namings.stream().map(naming -> naming.telling().article()).distinct().count();
    }

    /** As what, in the words of the articles, the one written most often first. */
    public List<String> as() {
        var counted = namings.stream().flatMap(naming -> naming.as().stream())
                .collect(Collectors.groupingBy(words -> words, TreeMap::new, Collectors.counting()));
        return counted.keySet().stream().sorted(Comparator.<String>comparingLong(words -> -counted.get(words))
                .thenComparing(Comparator.naturalOrder())).toList();
    }

    /**
     * Where it is told best who that is: with what they are called, and early.
     *
     * @param fit sentences to be taken before others
     */
    public Naming introduction(Predicate<ToldSentence> fit) {
        return namings.stream()
                .max(Comparator.<Naming>comparingInt(naming -> naming.as().map(String::length).orElse(0) > 0 ? 1 : 0)
                        .thenComparingInt(naming -> fit.test(naming.telling()) ? 1 : 0)
                        .thenComparingInt(naming -> naming.name().equals(name) ? 1 : 0)
                        .thenComparingInt(naming -> -naming.telling().place())
                        .thenComparing(Naming::telling, ToldSentence.IN_ORDER))
                .orElseThrow();
    }
}
