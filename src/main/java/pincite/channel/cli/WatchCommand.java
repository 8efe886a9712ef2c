package pincite.channel.cli;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Questions that are asked again as the articles change. */
@Dependent
@Unremovable
@Command(name = "watch", mixinStandardHelpOptions = true, description = "Watches questions: each is asked again as the articles change, and what is new in its answer goes to a file, a webhook or Slack.", subcommands = {
        WatchAddCommand.class, WatchListCommand.class, WatchRemoveCommand.class, WatchRunCommand.class})
class WatchCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing subcommand: add, list, remove or run");
    }
}
