package pincite.channel.slack.command;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done about Slack from a terminal. */
@Dependent
@Unremovable
@Command(name = "slack", mixinStandardHelpOptions = true, description = "Sets Slack up: what to paste there, what is missing, and what people think of the answers.", subcommands = {
        ManifestCommand.class, CheckCommand.class})
public class SlackCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing subcommand: manifest, check or feedback");
    }
}
