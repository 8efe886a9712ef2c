package pincite;

import java.util.Arrays;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;
import pincite.channel.cli.PinciteCommand;

/** The entry point: {@code serve} (default), {@code ask}, {@code index}, {@code verify}. */
@QuarkusMain
public final class Pincite implements QuarkusApplication {

    private static final Set<String> SERVING = Set.of("serve");

    @Inject
    CommandLine.IFactory factory;
    @Inject
    @TopCommand
    PinciteCommand command;

    public static void main(String... arguments) {
        if (!isServing(arguments)) {
            // Only the service listens, so that a question can be asked beside it; and only it logs what goes well.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", System.getProperty("quarkus.log.level", "WARN"));
        }
        Quarkus.run(Pincite.class, arguments);
    }

    @Override
    public int run(String... arguments) {
        return new CommandLine(command, factory)
                .setExecutionExceptionHandler((failure, line, parsed) -> PinciteCommand.report(failure, line))
                .execute(arguments);
    }

    private static boolean isServing(String... arguments) {
        return Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).findFirst().map(SERVING::contains)
                .orElse(arguments.length == 0);
    }
}
