package pincite.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.retrieval.Scope;

/**
 * All that is told, article by article.
 *
 * @param generation of the index
 * @param tellings   of each article in the order of its text, by article
 */
public record Story(String generation, Map<String, List<ToldSentence>> tellings) {

    /** Before there is an index. */
    public static final Story NONE = new Story("", Map.of());

    public Stream<ToldSentence> all() {
        return tellings.values().stream().flatMap(List::stream);
    }

    /** On which an article was published; empty where none tells its day. */
    public Optional<LocalDate> newestDay() {
        return tellings.values().stream().flatMap(article -> article.get(0).published().stream())
                .max(LocalDate::compareTo);
    }

    /** That articles name, or else the folders that they stand in; by name. */
    public SortedSet<String> cases() {
        return tellings.values().stream().flatMap(article -> article.get(0).inCase().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Story inCase(String name) {
        return within(Scope.ALL.ofCase(Optional.of(name)));
    }

    /** Of the articles that may answer. */
    public Story within(Scope scope) {
        return scope.equals(Scope.ALL) ? this : new Story(generation, kept(scope));
    }

    private Map<String, List<ToldSentence>> kept(Scope scope) {
        return tellings.entrySet().stream()
                .filter(entry -> scope.admits(entry.getKey(), entry.getValue().get(0).publication()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static LocalDate day(List<ToldSentence> article) {
        return article.get(0).published().orElse(LocalDate.MIN);
    }

    /** Of the articles that were published last; one that tells no day may be as old as any. */
    public Story newest(int articles) {
        var newest = tellings.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<ToldSentence>> entry) -> day(entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(articles).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
                        LinkedHashMap::new));
        return new Story(generation, newest);
    }
}
