package pincite.channel.mcp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.Blocking;
import pincite.markup.MarkdownText;
import pincite.retrieval.Question;
import pincite.watch.Recipient;
import pincite.watch.Rhythm;
import pincite.watch.WatchDocument;
import pincite.watch.WatchKeeper;
import pincite.watch.Watching;

/** Questions that are asked again as the articles change, for assistants; a watch is its owner's, however it was asked for. */
@ApplicationScoped
@Blocking
class WatchTools {

    private final Watching watching;
    private final WatchKeeper keeper;
    private final ToolRecord log;

    @Inject
    WatchTools(Watching watching, WatchKeeper keeper, ToolRecord log) {
        this.log = log;
        this.watching = watching;
        this.keeper = keeper;
    }

    @Tool(name = "watch", description = "Asks a question again whenever the case articles change, and sends what is new in its answer to one recipient: a webhook, a channel of Slack, or a file where nothing is said. The same question to the same recipient is watched once.", outputSchema = @Tool.OutputSchema(from = Outputs.WatchOutput.class, generator = OutputShape.class), annotations = @Tool.Annotations(title = "Watch a question", readOnlyHint = false, destructiveHint = false, idempotentHint = true, openWorldHint = true))
    ToolResponse watch(@ToolArg(description = "The question in plain words, at most 2,000 characters") String question,
            @ToolArg(description = "How often news are sent at most: 'at once', 'daily' or 'weekly'", required = false) Optional<String> every,
            @ToolArg(description = "An address on the web that news are posted to", required = false) Optional<String> webhook,
            @ToolArg(description = "The id of a channel of Slack that news are written to", required = false) Optional<String> slack) {
        return ToolAttempt.to("watch the question", () -> {
            var added = watching.add(new Question(question).text(),
                    every.map(Rhythm::named).orElse(Rhythm.AT_ONCE), recipient(webhook, slack));
            keeper.hurry();
            log.put("watch", question, List.of());
            return told(added.watch(), added.isNew());
        });
    }

    private static Recipient recipient(Optional<String> webhook, Optional<String> slack) {
        Map<String, String> named = new HashMap<>();
        webhook.ifPresent(address -> named.put("webhook", address));
        slack.ifPresent(channel -> named.put("slack", channel));
        return named.isEmpty() ? Recipient.USUAL : Recipient.of(named);
    }

    private static ToolResponse told(WatchDocument watch, boolean isNew) {
        var text = (isNew ? "Watched now, " : "Watched already, ") + watch.every() + ": "
                + MarkdownText.escaped(watch.question()) + " (watch " + watch.id() + ")";
        return Outputs.told(text, new Outputs.WatchOutput(text, watch));
    }
}
