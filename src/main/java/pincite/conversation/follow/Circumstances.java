package pincite.conversation.follow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import pincite.conversation.typed.Shape;
import pincite.english.Calendar;

/** Where and when it was: what a question was answered with, or said itself. */
final class Circumstances {

    static final Pattern TIMES = Pattern.compile(
            "(?i) (?:in|on|at|since|until|before|after|by|during|this|last)(?: the| early| late)? (?:\\p{L}+-)?"
                    + "(?:" + Calendar.MONTH + "|" + Calendar.DAY + "|" + Calendar.YEAR + ")\\b\\.?(?:,? \\d+)*");
    private static final Pattern PLACE = Pattern
            .compile("\\b(?:in|at|near) (?:the )?(?!" + Calendar.MONTH + "\\b|" + Calendar.DAY
                    + "\\b)\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("(?:\\p{Lu}\\p{L}+ )?" + Calendar.YEAR);
    private static final Pattern ON_A_DAY = Pattern.compile("\\p{Lu}\\p{L}+\\.? \\d.*|" + Calendar.DAY);

    private Circumstances() {
    }

    static Optional<String> place(Earlier turn) {
        return turn.shortAnswer().filter(answer -> Shape.of(turn.read()).isAskedBy("where"))
                .map(place -> place.matches("(?i)(?:in|at|on|near|to|from) .*") ? place : "in " + place)
                .or(() -> within(PLACE, turn.read()));
    }

    static Optional<String> time(Earlier turn) {
        return turn.shortAnswer().filter(answer -> Shape.of(turn.read()).isAskedBy("when", "year", "month"))
                .map(Circumstances::at).or(() -> within(TIMES, turn.read()));
    }

    private static String at(String time) {
        if (MONTH_OR_YEAR.matcher(time).matches()) {
            return "in " + time;
        }
        return ON_A_DAY.matcher(time).matches() ? "on " + time : time;
    }

    private static Optional<String> within(Pattern pattern, String question) {
        return Optional.of(pattern.matcher(question)).filter(Matcher::find).map(found -> found.group().strip());
    }
}
