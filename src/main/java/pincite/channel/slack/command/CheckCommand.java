package pincite.channel.slack.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.api.Call;
import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.api.WebApi;
import pincite.channel.slack.install.BotScope;
import pincite.corpus.Printable;

/** Asks Slack whether the tokens are good, and says what is missing. */
@Dependent
@Unremovable
@Command(name = "check", mixinStandardHelpOptions = true, description = "Asks Slack whether the token works, and says scope by scope what is missing.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:all that is needed is there", "1:something is missing", "2:wrong options"})
class CheckCommand implements Callable<Integer> {

    private final SlackConfig config;
    private final WebApi api;

    @Spec
    CommandSpec spec;

    CheckCommand(SlackConfig config, WebApi api) {
        this.config = config;
        this.api = api;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        boolean isGood = isReceiving(out) & isToken(out) & isSocket(out);
        out.println(isGood ? "Slack is ready." : "Slack is not ready.");
        out.flush();
        return isGood ? 0 : 1;
    }

    private boolean isReceiving(PrintWriter out) {
        boolean isReceiving = config.signingSecret().isPresent() || config.appToken().isPresent();
        out.println(isReceiving
                ? "ok       a way in: " + (config.appToken().isPresent() ? "a socket" : "signed requests")
                : "missing  pincite.slack.signing-secret (or pincite.slack.app-token for a socket)");
        return isReceiving;
    }

    private boolean isToken(PrintWriter out) {
        if (config.botToken().isEmpty()) {
            out.println(config.clientId().isPresent()
                    ? "ok       a client, for installing in several workspaces at /slack/install"
                    : "missing  pincite.slack.bot-token");
            return config.clientId().isPresent();
        }
        try {
            var granted = api.granted(new Call("auth.test", "", config.botToken().get(), Map.of()));
            out.println(Printable.line("ok       a token of " + granted.body().path("user").asText() + " in "
                    + granted.body().path("team").asText()));
            return hasScopes(granted.scopes(), out);
        } catch (SlackException failure) {
            out.println("missing  a token that works: " + failure.getMessage());
            return false;
        }
    }

    private static boolean hasScopes(List<String> granted, PrintWriter out) {
        boolean hasAll = true;
        for (var scope : BotScope.values()) {
            boolean isThere = granted.contains(scope.scope());
            out.println((isThere ? "ok       " : scope.isNeeded() ? "missing  " : "optional ") + scope.scope() + ": "
                    + scope.purpose());
            hasAll &= isThere || !scope.isNeeded();
        }
        return hasAll;
    }

    private boolean isSocket(PrintWriter out) {
        if (config.appToken().isEmpty()) {
            return true;
        }
        try {
            api.form("apps.connections.open", config.appToken().get());
            out.println("ok       connections:write: opens a socket");
            return true;
        } catch (SlackException failure) {
            out.println("missing  an app token that opens a socket: " + failure.getMessage());
            return false;
        }
    }
}
