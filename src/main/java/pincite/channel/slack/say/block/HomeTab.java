package pincite.channel.slack.say.block;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is shown to whoever opens the app. */
public final class HomeTab {

    private HomeTab() {
    }

    public static List<Block> of(List<String> questions) {
        var says = Stream.of(new Block.Header(Text.plain("Ask about the articles")),
                section("Mention me in a channel, write to me here, or use the command. Every sentence of an answer stands on words "
                        + "that you can open in the article; where the articles do not say, I say so."));
        return Stream.concat(says, examples(questions)).toList();
    }

    private static Stream<Block> examples(List<String> questions) {
        return questions.isEmpty()
                ? Stream.empty()
                : Stream.of(section(questions.stream().limit(10).map(Mrkdwn::line).map(line -> "• " + line)
                        .collect(Collectors.joining("\n", "For example:\n", ""))));
    }

    private static Block section(String mrkdwn) {
        return new Block.Section(Text.marked(mrkdwn));
    }
}
