package pincite.quote.speaker;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import pincite.english.FoldedText;
import pincite.english.WordClass;

/**
 * A quote without what says whose it is: {@code "…", said Ann Lee}.
 *
 * @param words what was said
 */
public record Attribution(String words, Optional<String> speaker) {

    private static final String SAID = WordClass.SAYING.pattern();
    private static final String NAME = "[\\p{L}][^\":;]{0,80}";
    /** A quote that is broken by it goes on behind it. */
    private static final String GOES_ON = " ... ";
    private static final Pattern BEHIND = Pattern.compile("^[-,. ]{0,4}(?:" + SAID + " (?<one>" + NAME
            + ")|(?i:according to|in the words of) (?<two>" + NAME + ")|(?<three>" + NAME + ") " + SAID
            + ")[.,]?$");
    private static final Pattern DASHED = Pattern.compile("^-{1,3} ?(?<one>" + NAME + ")$");
    private static final Pattern BEFORE = Pattern.compile("^(?:(?i:according to|in the words of) (?<one>" + NAME
            + ")[,:]|(?<two>" + NAME + ") " + SAID + "(?: that)?[,:]?|(?<three>" + NAME + "):)$");

    private static final Pattern TELLING = Pattern.compile(" " + SAID + "(?: |$)");

    public static Attribution of(String quote) {
        var folded = FoldedText.fold(quote);
        int open = folded.indexOf('"');
        int close = folded.lastIndexOf('"');
        return open < 0 || close == open
                ? new Attribution(folded, Optional.empty())
                : of(folded, open, close);
    }

    private static Attribution of(String folded, int open, int close) {
        var before = folded.substring(0, open).strip();
        var behind = folded.substring(close + 1).strip();
        var inner = folded.substring(open + 1, close);
        if (before.isEmpty() && (behind.isEmpty() || behind.equals(".") || behind.equals(","))) {
            return broken(inner).orElseGet(() -> new Attribution(folded, Optional.empty()));
        }
        return speaker(before, behind).map(who -> named(inner, who))
                .orElseGet(() -> new Attribution(folded, Optional.empty()));
    }

    private static Optional<String> speaker(String before, String behind) {
        if (before.isEmpty()) {
            return named(BEHIND, behind).or(() -> named(DASHED, behind));
        }
        return behind.isEmpty() || behind.equals(".") ? named(BEFORE, before) : Optional.empty();
    }

    /** {@code "We left," said Ann Lee, "because it rained."} */
    private static Optional<Attribution> broken(String inner) {
        var parts = inner.split("\"", -1);
        return parts.length == 3
                ? named(BEHIND, parts[1].strip())
                        .map(who -> named(parts[0] + GOES_ON + parts[2], who))
                : Optional.empty();
    }

    private static Optional<String> named(Pattern form, String text) {
        var found = form.matcher(text);
        return found.find()
                ? IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(Objects::nonNull)
                        .map(Attribution::trimmed).filter(name -> !name.isEmpty()).findFirst()
                : Optional.empty();
    }

    /** "He" may be anybody. */
    private static Attribution named(String words, String who) {
        return new Attribution(words,
                Optional.of(who).filter(name -> !WordClass.SUBJECT.has(name.toLowerCase(Locale.ROOT))));
    }

    /** "Ann Lee told the court" is Ann Lee. */
    private static String trimmed(String name) {
        var telling = TELLING.matcher(name);
        return (telling.find() ? name.substring(0, telling.start()) : name).replaceFirst("[., ]{1,3}$", "").strip();
    }
}
