package pincite.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.WrittenNames;

/** Who and what some texts name: those named in the most texts first, then those named most often. */
final class NamedMost {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    static NamedMost in(List<String> texts) {
        var named = new NamedMost();
        texts.forEach(named::count);
        return named;
    }

    private void count(String text) {
        var names = WrittenNames.insideSentences(text).toList();
        names.forEach(name -> times.merge(name, 1, Integer::sum));
        names.stream().distinct().forEach(name -> places.merge(name, 1, Integer::sum));
    }

    /** Those named more than once; "Faruqui" and "Zia Faruqui" are one. */
    List<String> names() {
        var distinct = new ArrayList<String>();
        for (var name : byFrequency()) {
            if (distinct.stream().noneMatch(kept -> share(kept, name))) {
                distinct.add(name);
            }
        }
        return distinct;
    }

    private List<String> byFrequency() {
        return times.keySet().stream().filter(name -> times.get(name) > 1)
                .sorted(Comparator.<String>comparingInt(name -> -places.get(name))
                        .thenComparing(name -> -times.get(name)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Of names, as they are written. */
    Set<String> words() {
        return times.keySet().stream().flatMap(name -> Arrays.stream(name.split("[ -]")))
                .filter(word -> Character.isUpperCase(word.codePointAt(0))).collect(Collectors.toSet());
    }

    /** How often its names are named in all. */
    int weight(String question) {
        return WrittenNames.insideSentences(question).distinct().mapToInt(name -> times.getOrDefault(name, 0)).sum();
    }

    private static boolean share(String one, String other) {
        var words = parts(one);
        return parts(other).stream().anyMatch(words::contains);
    }

    private static Set<String> parts(String name) {
        return Stream.of(name.split("[ .]")).filter(word -> !word.equals("the")).collect(Collectors.toSet());
    }
}
