package pincite.channel;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names in a text by how they are written: with a capital inside a sentence. */
final class ProperNames {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}]*(?:[.&’'-][\\p{L}\\p{N}]+)*";
    /** Up to four words, none of which begins a sentence: before it stands a small letter or a comma. */
    private static final Pattern NAME = Pattern
            .compile("(?<=[\\p{Ll}\\p{N},;)] )" + WORD + "(?: " + WORD + "){0,3}(?![\\p{L}\\p{N}])");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");
    private static final Set<String> CALENDAR = calendar();

    private ProperNames() {
    }

    /** Each as often as it is written, in the order of the text. */
    static Stream<String> in(String text) {
        return NAME.matcher(text).results().map(found -> POSSESSIVE.matcher(found.group()).replaceFirst(""))
                .filter(name -> name.length() > 2 && !CALENDAR.contains(name.split(" ")[0]));
    }

    /** Days and months have capitals and are nobody's name. */
    private static Set<String> calendar() {
        return Stream.of(TextStyle.FULL, TextStyle.SHORT).flatMap(style -> Stream.concat(
                names(DayOfWeek.values(), day -> day.getDisplayName(style, Locale.ENGLISH)),
                names(Month.values(), month -> month.getDisplayName(style, Locale.ENGLISH))))
                .collect(Collectors.toCollection(() -> new LinkedHashSet<>(Set.of("Sept"))));
    }

    private static <T> Stream<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name);
    }
}
