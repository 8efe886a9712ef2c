package pincite.channel.cli.key;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pincite.corpus.Printable;
import pincite.key.Keys;

/** Takes a key back. */
@Dependent
@Unremovable
@Command(name = "revoke", mixinStandardHelpOptions = true, description = "Takes keys back; a running service hears of it at once.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:they open nothing any more", "1:no valid key is called so", "2:wrong options"})
class KeysRevokeCommand implements Callable<Integer> {

    private final Keys keys;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "PREFIX|NAME", description = "A prefix as 'keys list' has it; or a name, all of whose keys are meant.")
    String which;

    KeysRevokeCommand(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Integer call() {
        var revoked = keys.revoke(which);
        revoked.forEach(key -> spec.commandLine().getOut().println(
                Printable.line("revoked    " + key.prefix() + "  " + key.name())));
        spec.commandLine().getOut().flush();
        if (revoked.isEmpty()) {
            spec.commandLine().getErr().println(Printable.line("No valid key is called '" + which + "'."));
        }
        return revoked.isEmpty() ? 1 : 0;
    }
}
