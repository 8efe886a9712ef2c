package pincite.english;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dates of a text, however they are written.
 *
 * @param rest the text without them, as long as with them
 */
public record Dates(Set<CalendarDate> found, String rest) {

    private static final String MONTH = "(" + Calendar.MONTH + ")";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String YEAR = "(" + Calendar.YEAR + ")";

    /** Longer ones first, as a day of a year also looks like a day. */
    private static final List<Form> FORMS = List.of(
            new Form(YEAR + "-(0[1-9]|1[0-2])-" + DAY, 1, 2, 3),
            new Form(MONTH + "\\.? " + DAY + ",? " + YEAR, 3, 1, 2),
            new Form(DAY + "(?: of)? " + MONTH + "[.,]{0,2} " + YEAR, 3, 2, 1),
            new Form(MONTH + "[.,]{0,2} " + YEAR, 2, 1, 0),
            new Form(MONTH + "\\.? " + DAY, 0, 1, 2),
            new Form(DAY + "(?: of)? " + MONTH, 0, 2, 1));

    /** A way of writing a date: where its year, month and day stand, 0 where it has none. */
    private record Form(Pattern pattern, int year, int month, int day) {

        Form(String pattern, int year, int month, int day) {
            this(Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}]|[.,]\\d)"), year, month, day);
        }

        CalendarDate date(MatchResult match) {
            return new CalendarDate(number(match, year), month(match.group(month)), number(match, day));
        }

        private static int number(MatchResult match, int group) {
            return group == 0 ? 0 : Integer.parseInt(match.group(group));
        }

        private static int month(String written) {
            return Character.isDigit(written.charAt(0))
                    ? Integer.parseInt(written)
                    : Calendar.month(written);
        }
    }

    /** @param folded as {@link FoldedText} folds it */
    public static Dates of(String folded) {
        var found = new LinkedHashSet<CalendarDate>();
        var rest = folded;
        for (var form : FORMS) {
            form.pattern().matcher(rest).results().map(form::date).forEach(found::add);
            rest = form.pattern().matcher(rest).replaceAll(match -> ";" + " ".repeat(match.group().length() - 1));
        }
        return new Dates(found, rest);
    }

    /** Those that are given, as numbers are written. */
    public Stream<String> years() {
        return found.stream().filter(date -> date.year() > 0).map(date -> String.valueOf(date.year()));
    }

    public boolean say(CalendarDate date) {
        return found.stream().anyMatch(date::isSaidBy);
    }
}
