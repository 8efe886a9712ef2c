package pincite.channel.cli.completion;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Completion of all commands there are, however they came in. */
@Dependent
@Unremovable
@Command(name = "completion", mixinStandardHelpOptions = true, description = {
        "Prints what bash and zsh need to complete commands and options of 'pincite':",
        "  source <(pincite completion)"})
public class CompletionCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        out.print(AutoComplete.bash("pincite", spec.root().commandLine()));
        out.flush();
    }
}
