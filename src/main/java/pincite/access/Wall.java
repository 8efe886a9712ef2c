package pincite.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around articles: doors, each opened to some groups. Who reads must pass all of them, so whoever adds a rule lets in
 * fewer.
 *
 * @param doors the groups that each lets in; none stands around what everybody may read
 */
public record Wall(List<SortedSet<String>> doors) implements Comparable<Wall> {

    /** Around what everybody may read. */
    public static final Wall NONE = new Wall(List.of());

    /** Around what nobody may read but whoever keeps the articles: a door that no group passes. */
    public static final Wall SEALED = new Wall(List.of(new TreeSet<>()));

    private static final String SEALED_DOOR = "-";
    private static final String AND = "&";
    private static final String OR = "|";
    private static final Comparator<Wall> BY_NAME = Comparator.comparing(Wall::name);

    /** In one order and each door once, so that the same wall is equal. */
    public Wall {
        doors = doors.stream().map(Wall::door).distinct().sorted(Comparator.comparing(Wall::name)).toList();
    }

    /** With one door. */
    public static Wall of(Collection<String> groups) {
        return new Wall(List.of(new TreeSet<>(groups)));
    }

    /** @throws IllegalArgumentException where it is not how a wall is named */
    public static Wall named(String name) {
        return name.isEmpty()
                ? NONE
                : new Wall(Arrays.stream(name.split(AND, -1)).map(Wall::doorNamed).toList());
    }

    private static SortedSet<String> doorNamed(String name) {
        return name.equals(SEALED_DOOR) ? new TreeSet<>() : door(List.of(name.split("\\" + OR, -1)));
    }

    private static SortedSet<String> door(Collection<String> groups) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(groups.stream().map(GroupName::refuseOther).toList()));
    }

    private static String name(SortedSet<String> door) {
        return door.isEmpty() ? SEALED_DOOR : String.join(OR, door);
    }

    /** Empty for that around what everybody may read; another for every other wall. */
    public String name() {
        return doors.stream().map(Wall::name).collect(Collectors.joining(AND));
    }

    /** Who passes it passes both. */
    public Wall and(Wall other) {
        return new Wall(Stream.concat(doors.stream(), other.doors.stream()).toList());
    }

    boolean admits(Set<String> groups) {
        return doors.stream().allMatch(door -> door.stream().anyMatch(groups::contains));
    }

    @Override
    public int compareTo(Wall other) {
        return BY_NAME.compare(this, other);
    }
}
