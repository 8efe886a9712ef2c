package pincite.english;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people say around a question, whatever it is about; the phrases stand in {@code manners.txt}. */
public enum Manners {
    GREETING,
    THANKS,
    /** Said behind thanks. */
    MUCH,
    PLEASE,
    CLOSING,
    HURRY,
    ASSENT,
    PRAISE,
    /** Takes back what was just said. */
    SLIP,
    /** Said right before a question. */
    ASIDE,
    /** Asks about who answers, and not about the articles. */
    ABOUT,
    /** Asks whether an answer is to be believed. */
    DOUBT,
    /** Asks to go on, and not with what. */
    MORE,
    /** Asks what was meant. */
    PUZZLED,
    /** The single words of talk about who asks and who answers. */
    TALK;

    private static final Map<String, List<String>> PHRASES = WordLists.lines("manners.txt").stream()
            .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(':')),
                    Collectors.flatMapping(Manners::phrases, Collectors.toUnmodifiableList())));

    private static Stream<String> phrases(String line) {
        return Stream.of(line.substring(line.indexOf(':') + 1).split("\\|")).map(String::strip);
    }

    /** Whether it is said alone by who is polite: "please", "sorry". */
    public static boolean isPolite(String lower) {
        return PHRASES.entrySet().stream().filter(kind -> !kind.getKey().equals("about"))
                .anyMatch(kind -> kind.getValue().contains(lower));
    }

    /** In small letters. */
    public List<String> phrases() {
        var name = name().toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(PHRASES.get(name), name);
    }

    /** A regular expression for any phrase of several kinds, whatever their case, the longest first; without a group. */
    public static String pattern(Manners... kinds) {
        return Stream.of(kinds).flatMap(kind -> kind.phrases().stream()).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Manners::quoted).collect(Collectors.joining("|", "(?iu:", ")"));
    }

    /** Apostrophes of all kinds, and gaps of any width. */
    private static String quoted(String phrase) {
        return Stream.of(phrase.split(" ")).map(word -> Stream.of(word.split("'")).map(Pattern::quote)
                .collect(Collectors.joining("['’]"))).collect(Collectors.joining("\\s+"));
    }
}
