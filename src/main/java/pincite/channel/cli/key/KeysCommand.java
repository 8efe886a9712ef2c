package pincite.channel.cli.key;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keys for who asks over HTTP. */
@Dependent
@Unremovable
@Command(name = "keys", mixinStandardHelpOptions = true, description = "Makes, lists and revokes keys; once one was made, nobody asks over HTTP without.", subcommands = {
        KeysAddCommand.class, KeysListCommand.class, KeysRevokeCommand.class})
public class KeysCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing subcommand: add, list or revoke");
    }
}
