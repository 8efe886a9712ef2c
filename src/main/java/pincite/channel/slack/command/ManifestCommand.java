package pincite.channel.slack.command;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pincite.channel.slack.SlackConfig;

/** What Slack needs to know of the app, to paste at api.slack.com. */
@Dependent
@Unremovable
@Command(name = "manifest", mixinStandardHelpOptions = true, description = "Prints the app's manifest, to paste at https://api.slack.com/apps?new_app=1 under 'From a manifest'.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:printed", "2:wrong options"})
class ManifestCommand implements Callable<Integer> {

    private final SlackConfig config;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "Where Slack reaches this service, as in https://pincite.example.")
    Optional<URI> url;

    @Option(names = "--socket", description = "Fetch events over a socket instead, so that no public address is needed.")
    boolean isSocket;

    @Option(names = "--threads", description = "Also answer in followed threads without a mention; asks for the right to read channels that the app is in.")
    boolean isInThreads;

    ManifestCommand(SlackConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        if (url.isPresent() == isSocket) {
            throw new ParameterException(spec.commandLine(), "Name either --url https://... or --socket");
        }
        url.filter(address -> !"https".equals(address.getScheme()) || address.getHost() == null).ifPresent(address -> {
            throw new ParameterException(spec.commandLine(), "Slack reaches https:// addresses only, not " + address);
        });
        var manifest = new Manifest(url, isInThreads, config.suggestions().orElse(List.of())).json(json);
        spec.commandLine().getOut().println(json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
