package pincite.answer.asked;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of English questions, of which nothing may be left over, and what it asks for. */
record AskedForm(Pattern pattern, Function<Matcher, Wanted> wanted) {

    /** What all articles together are called. */
    private static final String WHOLE = "(?:(?:the|this|that|these|those|all|your|our|whole|entire|of|both|two|three|current|court|legal|news) ){0,4}"
            + "(?:cases?|story|stories|articles?|pieces?|news|coverage|lawsuits?|suit|matter|dispute|litigation|situation|affair|things?"
            + "|everything|it|this|that|trial|documents?|texts?|corpus|all|here|them|court|reports?|background|proceedings?|saga)";
    private static final Pattern IS_WHOLE = Pattern.compile(WHOLE + "(?: (?:so far|here|about))?");

    static AskedForm of(String pattern, Function<Matcher, Wanted> wanted) {
        return new AskedForm(Pattern.compile(pattern.replace("WHOLE", WHOLE).replace("TOPIC", "(?<topic>\\S.{0,200})"),
                Pattern.CASE_INSENSITIVE), wanted);
    }

    Optional<Wanted> in(String question) {
        return Optional.of(pattern.matcher(question)).filter(Matcher::matches).map(wanted);
    }

    /** Empty where there is none, or it is the whole. */
    static Optional<String> topic(Matcher found) {
        return Optional.ofNullable(found.group("topic")).map(String::strip)
                .filter(topic -> !topic.isEmpty() && !isWhole(topic));
    }

    static boolean isWhole(String topic) {
        return IS_WHOLE.matcher(topic.toLowerCase(Locale.ROOT)).matches();
    }
}
