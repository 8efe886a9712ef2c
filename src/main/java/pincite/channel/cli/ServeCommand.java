package pincite.channel.cli;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;
import pincite.index.IndexKeeper;

/** The service over HTTP. */
@Dependent
@Unremovable
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Indexes what changed, then answers over HTTP until it is stopped (the default).")
class ServeCommand implements Runnable {

    private final IndexKeeper keeper;

    ServeCommand(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void run() {
        keeper.start();
        Quarkus.waitForExit();
    }
}
