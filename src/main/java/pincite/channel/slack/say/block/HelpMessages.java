package pincite.channel.slack.say.block;

import java.util.List;
import java.util.stream.Collectors;

/** What can be said to us, in as few lines as it takes. */
public final class HelpMessages {

    private static final String WORDS = """
                                        *Ask about the articles* in a whole sentence: mention me, write to me, or use the command. Every sentence of an answer \
                                        stands on words that you can open in the article; where the articles do not say, I say so.
                                        • `timeline` or `timeline Ann Lee`: dated events, one quote each
                                        • `quote "the very words"`: whether an article has them, letter for letter, and where
                                        • `watch Who left? daily`: what is new in the answer is told here (at once, `daily` or `weekly`)
                                        • `watch list`, `watch stop 1`: what is watched here, and its end
                                        • `public` before what you ask with the command: all see the answer, not you alone""";
    private static final String PRIVACY = "In a channel I answer from what all of it may read, to you alone from what you may. "
            + "Questions and answers are kept by this service, so that a thread can go on; no other service has them.";

    private HelpMessages() {
    }

    /** @param questions that are answered to who asks for help */
    public static List<Message> of(List<String> questions) {
        var help = Piece.section(WORDS);
        var privacy = Piece.context(PRIVACY);
        return Parts.of(questions.isEmpty() ? List.of(help, privacy) : List.of(help, examples(questions), privacy));
    }

    private static Piece examples(List<String> questions) {
        return Piece.section(questions.stream().map(Cuts::beginning).map(Mrkdwn::line).map(line -> "• " + line)
                .collect(Collectors.joining("\n", "For example:\n", "")));
    }
}
