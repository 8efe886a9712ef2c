package pincite.channel.slack.say;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.watch.Rhythm;

/** Somebody wants something watched, or not any more, or told what is; "Watch out: who left?" is a question. */
sealed interface WatchWish {

    Pattern LIST = Pattern.compile("(?i)(?:watches|watch list|list watches)\\s?[.!?]{0,3}");
    Pattern STOP = Pattern.compile("(?is)(?:unwatch|watch\\s++stop)\\b:?\\s++(\\S.*)");
    Pattern BEGIN = Pattern.compile("(?is)watch\\b(:)?\\s++(?:(daily|weekly):\\s*+)?+(\\S.*)");
    /** Behind {@code watch} these make a warning or tell of looking, not of a question. */
    Set<String> OF_SENTENCES = Set.of("out", "out,", "out:", "out!", "over", "for", "this", "this:", "that", "it",
            "your",
            "my", "his", "her", "their", "our", "them", "him", "me", "us", "as", "and", "closely", "carefully");

    /** @param every how often news are told at most */
    record Begin(String question, Rhythm every) implements WatchWish {
    }

    /** @param which a number of the list, an id, or the question */
    record Stop(String which) implements WatchWish {
    }

    record All() implements WatchWish {
    }

    static Optional<WatchWish> in(String message) {
        var text = message.strip();
        if (LIST.matcher(text).matches()) {
            return Optional.of(new All());
        }
        var stop = STOP.matcher(text);
        return stop.matches() ? Optional.of(new Stop(QuotationMarks.bare(stop.group(1)))) : begun(text);
    }

    private static Optional<WatchWish> begun(String text) {
        var begin = BEGIN.matcher(text);
        if (!begin.matches() || begin.group(1) == null && begin.group(2) == null && isOfSentence(begin.group(3))) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(begin.group(2)).map(WatchWish::rhythm)
                .map(every -> new Begin(QuotationMarks.bare(begin.group(3)), every))
                .orElseGet(() -> untilItsEnd(begin.group(3))));
    }

    private static boolean isOfSentence(String words) {
        return OF_SENTENCES.contains(words.split("\\s+", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** {@code Who left? daily}. */
    private static Begin untilItsEnd(String words) {
        var plain = words.toLowerCase(Locale.ROOT);
        return Stream.of(Rhythm.DAILY, Rhythm.WEEKLY).filter(every -> plain.endsWith(" " + every)).findFirst()
                .map(every -> new Begin(bare(words.substring(0, words.length() - every.toString().length())), every))
                .orElseGet(() -> new Begin(QuotationMarks.bare(words), Rhythm.AT_ONCE));
    }

    private static String bare(String words) {
        var text = words.strip();
        return QuotationMarks.bare(text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
    }

    private static Rhythm rhythm(String named) {
        return Rhythm.named(named.toLowerCase(Locale.ROOT));
    }
}
