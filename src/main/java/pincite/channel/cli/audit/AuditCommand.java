package pincite.channel.cli.audit;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is on record of who asked. */
@Dependent
@Unremovable
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Looks after the audit log, in which it stands who asked and what was shown to them.", subcommands = AuditVerifyCommand.class)
public class AuditCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing subcommand: verify");
    }
}
