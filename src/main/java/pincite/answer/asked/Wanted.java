package pincite.answer.asked;

import java.util.Optional;
import java.util.stream.Stream;

/** What is wanted of the articles. */
public sealed interface Wanted {

    Kind kind();

    /** Whether it is wanted of all that is told, whatever that is about. */
    default boolean isOfAll() {
        return false;
    }

    /** What one sentence may tell. */
    record Fact(Kind kind) implements Wanted {

        public static final Fact PLAIN = new Fact(Kind.FACT);
    }

    /** @param topic empty for all of it */
    record Overview(Optional<String> topic) implements Wanted {

        @Override
        public boolean isOfAll() {
            return topic.isEmpty();
        }

        @Override
        public Kind kind() {
            return Kind.OVERVIEW;
        }
    }

    /** What is told of somebody or something, newest first. */
    record About(String topic) implements Wanted {

        @Override
        public Kind kind() {
            return Kind.OVERVIEW;
        }
    }

    /** All who are named. */
    record Everybody() implements Wanted {

        @Override
        public boolean isOfAll() {
            return true;
        }

        @Override
        public Kind kind() {
            return Kind.PEOPLE;
        }
    }

    /** Who somebody is. */
    record Somebody(String name) implements Wanted {

        /** Written as names are: every word with a capital. */
        public boolean isNamed() {
            return Stream.of(name.split(" ")).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        }

        @Override
        public Kind kind() {
            return Kind.PEOPLE;
        }
    }

    /**
     * What happened, in the order of time.
     *
     * @param topic  empty for all of it
     * @param period in which; empty for all of time
     * @param latest whether only the last of it
     */
    record Chronology(Optional<String> topic, Optional<Period> period, boolean latest) implements Wanted {

        @Override
        public boolean isOfAll() {
            return topic.isEmpty();
        }

        @Override
        public Kind kind() {
            return Kind.CHRONOLOGY;
        }
    }

    /** What each side says. */
    record Sides(Optional<String> topic) implements Wanted {

        @Override
        public boolean isOfAll() {
            return topic.isEmpty();
        }

        @Override
        public Kind kind() {
            return Kind.SIDES;
        }
    }

    /** How articles compare. */
    record Comparison(Optional<String> topic, Aspect aspect) implements Wanted {

        /** What of it is asked for. */
        public enum Aspect {
            /** Where they differ, and what they agree on. */
            BOTH,
            DIFFERENCES,
            /** What a single article tells. */
            ONLY_ONE
        }

        @Override
        public boolean isOfAll() {
            return topic.isEmpty();
        }

        @Override
        public Kind kind() {
            return Kind.COMPARISON;
        }
    }
}
