package pincite.english.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.english.Typography;
import pincite.english.when.TimeForm.Reference;

/** The times that a text names, read with {@code java.time} by the Gregorian calendar. */
public final class TimeReader {

    /** Forms that are looked for only where a text has one of their signs: most sentences name no time. */
    private record Forms(Pattern sign, List<TimeForm> all) {
    }

    private static final List<Forms> FORMS = List.of(
            new Forms(
                    Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\\d[-./]\\d|[Oo]n the \\d"),
                    CalendarForms.ALL),
            new Forms(
                    Pattern.compile(
                            "day\\b|\\bago\\b|night\\b|[Tt]his (?:morning|afternoon|evening)|\\b[Tt]omorrow|weekend"),
                    NearForms.ALL),
            new Forms(Pattern.compile(
                    "[12]\\d{3}|quarter|\\b(?:[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast) (?:week|month|year|spring|summer|autumn|fall|winter)"),
                    PeriodForms.ALL));
    /** What stands before the time of what is to come, with few words between. */
    private static final Pattern AHEAD = Pattern.compile("\\b(?:will|shall|due|scheduled|set|slated|plans|planned|to"
            + " be|expected|deadline|must|upcoming|no later than)\\b(?: (?!said|told|ed\\b)[\\p{L}\\p{N}'’-]{1,20}){0,6} $");
    private static final Pattern AFTERWARDS = Pattern
            .compile("^,? (?:the |a )?(?:[\\p{L}\\p{N}.'’-]{1,20} ){1,4}(?:will|is to|are to)\\b");
    private static final int NEAR = 90;
    /** What was so before, or is to be compared with. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?i)\\b(?:from|than|since|founded in|opened in|compared (?:with|to)|until|as of|which [\\p{L}]{2,12} in) (?:the )?$");
    /** Calendar names in small letters; "may" and "march" only with a day. */
    private static final Pattern SMALL = Pattern.compile(
            "\\b(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?"
                    + "|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:may|march|mar)(?=\\.? \\d)|(?<=\\d )(?:may|march)|(?<=\\b(?:in|since|until|of) )(?:may|march))\\b");

    private TimeReader() {
    }

    /**
     * In the order in which they stand; of two that overlap the longer.
     *
     * @param written the day on which the text was published; without it only what names its year is read
     */
    public static List<When> in(String text, Optional<LocalDate> written) {
        var found = new ArrayList<When>();
        FORMS.stream().filter(forms -> forms.sign().matcher(text).find()).flatMap(forms -> forms.all().stream())
                .filter(form -> written.isPresent() || !form.needsDay())
                .flatMap(form -> in(text, form, written)).sorted(longestFirst())
                .filter(when -> found.stream().noneMatch(other -> overlap(when, other))).forEachOrdered(found::add);
        found.sort(Comparator.comparingInt(When::start));
        return List.copyOf(found);
    }

    /** The one at which happens what a sentence tells: the most exact, but for what it only compares with; empty where there is none. */
    public static Optional<When> main(String text, List<When> times) {
        return times.stream()
                .min(Comparator.comparing((When time) -> COMPARED.matcher(before(text, time.start())).find())
                        .thenComparing(time -> time.precision().ordinal() > Precision.MONTH.ordinal())
                        .thenComparing(When::precision).thenComparing(When::start));
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - NEAR), start);
    }

    /** Of what somebody typed, who may have left out capitals. */
    public static List<When> inTyped(String text, Optional<LocalDate> today) {
        return in(SMALL.matcher(text).replaceAll(found -> Typography.capitalised(found.group())), today);
    }

    private static Comparator<When> longestFirst() {
        return Comparator.<When>comparingInt(when -> when.start() - when.end());
    }

    private static boolean overlap(When one, When other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Stream<When> in(String text, TimeForm form, Optional<LocalDate> written) {
        var matcher = form.pattern().matcher(text);
        var found = new ArrayList<When>();
        while (matcher.find()) {
            var reference = new Reference(written, isAhead(text, matcher));
            form.reading().read(matcher, reference).map(time -> new When(time.first(), time.last(), time.precision(),
                    time.isStated(), matcher.start(), matcher.end())).ifPresent(found::add);
        }
        return found.stream();
    }

    private static boolean isAhead(String text, Matcher found) {
        if (text.startsWith("'s", found.end()) || text.startsWith("’s", found.end())) {
            return false;
        }
        var before = before(text, found.start());
        var after = text.substring(found.end(), Math.min(text.length(), found.end() + NEAR));
        return AHEAD.matcher(before).find() || startsSentence(before) && AFTERWARDS.matcher(after).find();
    }

    private static boolean startsSentence(String before) {
        return before.strip().matches("(?s)(?:.*[.!?]\\s)?(?:[Oo]n|[Ii]n)?");
    }
}
