package pincite.channel.slack.say;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody wants dated events: {@code timeline}, {@code timeline Ceffu}, {@code timeline: the inspection}. A sentence that only begins so
 * ("Timeline of the ruling?") is a question.
 *
 * @param about whom or what; empty for all
 */
record TimelineWish(Optional<String> about) {

    private static final Pattern ALONE = Pattern.compile("(?i)(?:the |a |show )?timeline\\s?[.!?]{0,3}");
    private static final Pattern OF_SOMETHING = Pattern.compile("(?is)timeline(:)?\\s++(?:about\\s++)?+(\\S.*)");
    /** With one of these begins what belongs to a sentence. */
    private static final Set<String> OF_SENTENCES = Set.of("of", "for", "in", "on", "at", "to", "from", "between",
            "since",
            "with", "until", "before", "after", "and", "or", "is", "was", "are", "were", "has", "had", "what", "when",
            "who", "how", "why", "where", "which", "please");
    /** A name is shorter. */
    private static final int MOST_WORDS = 6;

    static Optional<TimelineWish> in(String message) {
        var text = message.strip();
        if (ALONE.matcher(text).matches()) {
            return Optional.of(new TimelineWish(Optional.empty()));
        }
        var form = OF_SOMETHING.matcher(text);
        return form.matches() && (form.group(1) != null || isName(form.group(2)))
                ? Optional.of(new TimelineWish(Optional.of(QuotationMarks.bare(form.group(2)))))
                : Optional.empty();
    }

    private static boolean isName(String words) {
        var each = words.split("\\s+");
        return !words.endsWith("?") && each.length <= MOST_WORDS
                && !OF_SENTENCES.contains(each[0].toLowerCase(Locale.ROOT));
    }
}
