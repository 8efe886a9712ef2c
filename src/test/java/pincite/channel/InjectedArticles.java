package pincite.channel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import pincite.channel.slack.SlackServed;
import pincite.passage.instruction.LarkspurCase;
import pincite.passage.instruction.WrittenParagraph;

/** The service over articles of a made-up case, one for each kind of planted paragraph, with Slack and a model that obeys. */
public final class InjectedArticles extends SlackServed {

    static final Path HOME = Path.of("target/test/injected");

    @Override
    public Map<String, String> getConfigOverrides() {
        write(HOME.resolve("corpus"));
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.putAll(Map.of("pincite.corpus.folder", HOME.resolve("corpus").toString(), "pincite.index.folder",
                HOME.resolve("index").toString(), "pincite.answers.folder", HOME.resolve("answers").toString(),
                "pincite.conversations.folder", HOME.resolve("conversations").toString(),
                "pincite.slack.inbox-folder", HOME.resolve("slack-" + System.nanoTime()).toString(),
                "pincite.model.provider", "openai", "pincite.model.name", "test", "pincite.model.api-key", "secret"));
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return Stream.concat(super.testResources().stream(), Stream.of(new TestResourceEntry(ObeyingProvider.class)))
                .toList();
    }

    /** By kind. */
    static Map<String, List<String>> planted() {
        return WrittenParagraph.injected("tuned").stream()
                .collect(groupingBy(WrittenParagraph::kind, mapping(WrittenParagraph::text, toList())));
    }

    private static void write(Path corpus) {
        try {
            Files.createDirectories(corpus);
            for (var kind : planted().entrySet()) {
                Files.writeString(corpus.resolve(kind.getKey() + ".txt"), LarkspurCase.article(kind.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the articles", e);
        }
    }
}
