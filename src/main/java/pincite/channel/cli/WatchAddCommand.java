package pincite.channel.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pincite.corpus.Printable;
import pincite.watch.Recipient;
import pincite.watch.Rhythm;
import pincite.watch.WatchRounds;
import pincite.watch.Watching;

/** Watches a question, and remembers what is said to it now. */
@Dependent
@Unremovable
@Command(name = "add", mixinStandardHelpOptions = true, description = "Watches a question.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:it is watched", "1:it could not be kept", "2:no question, or wrong options"})
class WatchAddCommand implements Callable<Integer> {

    private final Watching watching;
    private final WatchRounds rounds;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "What you want to be told of.")
    List<String> words;

    @Option(names = "--every", paramLabel = "RHYTHM", description = "How often news are told at most: 'at once' (the default), daily or weekly.")
    Optional<String> every;

    @ArgGroup
    To to = new To();

    /** Where news go; one of them. */
    static final class To {

        @Option(names = "--webhook", paramLabel = "URL", description = "Send news there, signed with pincite.watch.webhook-secret.")
        Optional<String> webhook = Optional.empty();

        @Option(names = "--file", paramLabel = "NAME", description = "Write news into this file in the folder of watches (pincite.watch.folder), such as news.jsonl, which is the default.")
        Optional<String> file = Optional.empty();

        @Option(names = "--slack", paramLabel = "CHANNEL", description = "Post news in this channel, by its id.")
        Optional<String> slack = Optional.empty();

        Recipient recipient() {
            return webhook.map(address -> Recipient.of(Map.of("webhook", address)))
                    .or(() -> slack.map(channel -> Recipient.of(Map.of("slack", channel))))
                    .or(() -> file.map(name -> Recipient.of(Map.of("file", name)))).orElse(Recipient.USUAL);
        }
    }

    WatchAddCommand(Watching watching, WatchRounds rounds) {
        this.watching = watching;
        this.rounds = rounds;
    }

    @Override
    public Integer call() {
        var added = watching.add(String.join(" ", words), every.map(Rhythm::named).orElse(Rhythm.AT_ONCE),
                to.recipient());
        rounds.begin(added.watch().id());
        spec.commandLine().getOut().println(
                Printable.line((added.isNew() ? "watched    " : "known      ") + added.watch().id()));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
