package pincite.channel.slack.say;

import java.util.Optional;
import java.util.regex.Pattern;

/** A message that is no question but brings a quote: {@code quote "…"}, or {@code quote: …}. */
final class QuoteWish {

    private static final Pattern FORM = Pattern
            .compile("(?i)^(?:please )?(?:check )?(?:the |this )?quote(?::\\s?|\\s(?=[*_]?[\"“”„«»‹›‘’‚']))");

    private QuoteWish() {
    }

    /** What is to be looked for, with whom it is said to be of. */
    static Optional<String> in(String message) {
        var form = FORM.matcher(message.strip());
        return form.find()
                ? Optional.of(message.strip().substring(form.end())).filter(words -> !words.isBlank())
                : Optional.empty();
    }
}
