package pincite.story.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.WordClass;
import pincite.retrieval.Edits;
import pincite.story.Story;

/** All who are named; one is one, whether named in full, by the last name, by initials, or misspelt. */
public record NamedPeople(List<Person> all) {

    private static final int SHORTEST = 5;
    private static final int LONG = 9;

    public NamedPeople {
        all = List.copyOf(all);
    }

    /** Those of the most articles first, then those named most often. */
    public static NamedPeople in(Story story) {
        var byKey = story.all().flatMap(telling -> Naming.in(telling).stream())
                .collect(Collectors.groupingBy(Naming::key, LinkedHashMap::new, Collectors.toList()));
        return new NamedPeople(grouped(byKey).stream().map(Person::of).filter(NamedPeople::isSomebody)
                .sorted(Comparator.comparingLong((Person person) -> -person.articles())
                        .thenComparing(person -> -person.namings().size()).thenComparing(Person::name))
                .toList());
    }

    private static List<List<Naming>> grouped(Map<String, List<Naming>> byKey) {
        var longestFirst = byKey.values().stream()
                .sorted(Comparator.comparingInt((List<Naming> namings) -> -words(namings).length)
                        .thenComparing(namings -> -namings.size()).thenComparing(namings -> namings.get(0).key()))
                .toList();
        var groups = new ArrayList<List<Naming>>();
        for (var namings : longestFirst) {
            boolean isUnsure = namings.stream().allMatch(Naming::isUnsure);
            var same = groups.stream().filter(group -> isSame(group.get(0).name(), namings.get(0).name())).toList();
            if (same.size() == 1) {
                same.get(0).addAll(namings);
            } else if (!isUnsure) {
                groups.add(new ArrayList<>(namings));
            }
        }
        return groups;
    }

    private static String[] words(List<Naming> namings) {
        return namings.get(0).name().split(" ");
    }

    /** Whether two names may be of one: in full, by the last name, by initials, misspelt, with something before it. */
    public static boolean areSame(String one, String other) {
        var fuller = one.split(" ").length < other.split(" ").length ? other : one;
        var shorter = fuller.equals(one) ? other : one;
        return Naming.key(one).equals(Naming.key(other)) || isSame(fuller, shorter)
                || shorter.contains(" ") && fuller.endsWith(" " + shorter);
    }

    /** @param full of as many words at least */
    static boolean isSame(String full, String other) {
        var words = full.split(" ");
        var others = other.split(" ");
        var last = words[words.length - 1];
        if (others.length == 1) {
            return words.length > 1 && !isBody(full) && isSpelt(last, other) || isInitials(full, other)
                    || words.length == 1 && isSpelt(full, other);
        }
        return words.length == others.length && isSpelt(last, others[others.length - 1])
                && isSpelt(words[0], others[0]);
    }

    private static boolean isBody(String name) {
        return Stream.of(name.split(" ")).anyMatch(word -> WordClass.BODY.has(word.toLowerCase(Locale.ROOT)));
    }

    /** The same but for a letter, or two of a long word; the first letter is seldom missed. */
    private static boolean isSpelt(String one, String other) {
        if (one.equalsIgnoreCase(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        return shorter >= SHORTEST && one.charAt(0) == other.charAt(0)
                && !one.equals(one.toUpperCase(Locale.ROOT)) && !isPlural(one, other)
                && Edits.between(one, other) <= (shorter >= LONG ? 2 : 1);
    }

    private static boolean isPlural(String one, String other) {
        return (one + "s").equals(other) || (other + "s").equals(one);
    }

    /** "SEC" of "U.S. Securities and Exchange Commission". */
    private static boolean isInitials(String full, String other) {
        boolean isAcronym = other.length() > 1 && other.length() <= 6 && other.equals(other.toUpperCase(Locale.ROOT));
        var initials = Stream.of(full.replaceFirst("^(?:U\\.?S\\.?|US) ", "").split(" "))
                .filter(word -> Character.isUpperCase(word.charAt(0))).map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return isAcronym && initials.length() > 1 && initials.equals(other.replace(".", ""));
    }

    /** A single word that is written once, and nobody calls anything, may be any word. */
    private static boolean isSomebody(Person person) {
        return person.name().contains(" ") || person.namings().size() > 1
                || person.namings().get(0).as().isPresent();
    }

    /** By any spelling, or by a part of the name that no other has; in whatever case. */
    public Optional<Person> find(String name) {
        var key = Naming.key(name);
        return first(person -> person.spellings().keySet().stream().map(Naming::key).anyMatch(key::equals))
                .or(() -> only(person -> Stream.of(person.name().split(" ")).map(Naming::key).anyMatch(key::equals)))
                .or(() -> only(
                        person -> isSame(person.name().toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))));
    }

    private Optional<Person> first(Predicate<Person> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private Optional<Person> only(Predicate<Person> wanted) {
        var found = all.stream().filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
