package pincite.answer.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import pincite.answer.asked.Wanted.Chronology;
import pincite.answer.asked.Wanted.Fact;
import pincite.english.when.TimeReader;
import pincite.english.when.When;
import pincite.retrieval.RefusedException;

/** Reads what a question wants. */
public final class WantedOf {

    /** What people put before a question, and behind it. */
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:(?:hey|hi|hello|ok|okay|so|and|well|now|please|pls|plz|quick question|just|then|but|also|yes|sure|great|thanks|um|uh"
                    + "|(?:can|could|would|will) you(?: please)?|(?:i|we)(?:'d| would) like(?: to (?:know|have|see|get))?|(?:i|we) (?:want|need)(?: to (?:know|see))?|do you know|let me (?:have|see)"
                    + "|(?:give|show|get|send|write|make|list|prepare|provide|build|draw up)(?: me| us)?)[\\s,:;!.-]{1,4})+");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)(?:[\\s,]{1,3}(?:please|pls|plz|thanks|thank you|thx|briefly|quickly|for me|in (?:short|brief|a nutshell|a few (?:words|sentences|lines)|one paragraph|your own words|plain english)|again|at all|so far|right now|today then|exactly|anyway))+$");
    /** Whichever it is, it is asked about a time. */
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 12, 31);
    private static final Pattern END = Pattern.compile("[\\s?!.,;:]{1,9}$");
    private static final Pattern HAPPENED = Pattern.compile(
            "(?i)^what(?: all)?(?: has| have|'s|s| had)? (?:happened|occurred|took place|went on|was going on|happens|happen|was said|was reported|came)(?= )");
    /** Of what happened, up to its time: "to the mill in". */
    private static final Pattern OF = Pattern.compile(
            "(?i)(?: (?:with|to|for|in|at) (?<topic>[\\p{L}\\p{N} .'’-]{2,60}?))?[ ,]{1,3}(?:(?<before>on|in|since|after|before|during|between|from|until|till|by|through|at|over|throughout|around|about) )?(?:the )?");
    private static final Pattern BETWEEN = Pattern
            .compile(
                    "(?i)(?:[\\s,–-]|and|to|until|the|of|on|in|between|from|then|or|both|as well as|through|day|date){0,12}");

    private WantedOf() {
    }

    /** @param today the day from which a question's "last week" is told; its "Sept. 18" is that nearest to it */
    public static Wanted question(String typed, Supplier<Optional<LocalDate>> today) {
        var question = bare(typed);
        return inTime(question, today)
                .or(() -> AskedForms.ALL.stream().flatMap(form -> form.in(question).stream()).findFirst())
                .orElse(Fact.PLAIN);
    }

    /** Whether more is wanted than one sentence may tell, whatever was asked before. */
    public static boolean isAccount(String typed) {
        return is(typed, wanted -> !(wanted instanceof Fact));
    }

    /** Whether it is wanted of all that is told, whatever that is about. */
    public static boolean isOfAll(String typed) {
        return is(typed, Wanted::isOfAll);
    }

    private static boolean is(String typed, Predicate<Wanted> kind) {
        try {
            return kind.test(question(typed, () -> Optional.of(SOME_DAY)));
        } catch (RefusedException endsBeforeItBegins) {
            return true;
        }
    }

    /** Without courtesy and marks. */
    static String bare(String typed) {
        var line = END.matcher(typed.strip().replaceAll("\\s{1,99}", " ")).replaceFirst("").replace('’', '\'');
        return TAIL.matcher(LEAD.matcher(line).replaceFirst("")).replaceFirst("");
    }

    /** "What happened to the firm between June 5 and June 9": a question that is nothing but this and a time. */
    private static Optional<Wanted> inTime(String question, Supplier<Optional<LocalDate>> today) {
        var happened = HAPPENED.matcher(question);
        if (!happened.find()) {
            return Optional.empty();
        }
        var rest = question.substring(happened.end());
        var day = today.get();
        var times = TimeReader.inTyped(rest, day);
        if (times.isEmpty() || !isAllTime(rest, times.get(0).start(), times)) {
            return Optional.empty();
        }
        var of = OF.matcher(rest.substring(0, times.get(0).start()));
        return of.matches() ? Optional.of(chronology(of, times, day)) : Optional.empty();
    }

    private static Wanted chronology(Matcher of, List<When> times, Optional<LocalDate> today) {
        var topic = Optional.ofNullable(of.group("topic")).map(String::strip)
                .filter(name -> !name.isEmpty() && !AskedForm.isWhole(name));
        return new Chronology(topic,
                Optional.of(Period.of(Objects.requireNonNullElse(of.group("before"), ""), times, today)), false);
    }

    private static boolean isAllTime(String question, int from, List<When> times) {
        int at = from;
        for (var time : times) {
            if (!BETWEEN.matcher(question.substring(Math.min(at, time.start()), time.start())).matches()) {
                return false;
            }
            at = time.end();
        }
        return BETWEEN.matcher(question.substring(at)).matches();
    }
}
