package pincite.channel.cli;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;
import pincite.channel.cli.running.CommandSocket;
import pincite.index.ingestion.IndexKeeper;
import pincite.intake.AddressIntake;
import pincite.intake.FeedFollower;
import pincite.watch.WatchKeeper;

/** The service over HTTP. */
@Dependent
@Unremovable
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Indexes what changed, then answers over HTTP until it is stopped (the default).")
class ServeCommand implements Runnable {

    private final IndexKeeper keeper;
    private final AddressIntake intake;
    private final FeedFollower feeds;
    private final WatchKeeper watches;
    private final CommandSocket commands;

    ServeCommand(IndexKeeper keeper, AddressIntake intake, FeedFollower feeds, WatchKeeper watches,
            CommandSocket commands) {
        this.commands = commands;
        this.watches = watches;
        this.intake = intake;
        this.feeds = feeds;
        this.keeper = keeper;
    }

    @Override
    public void run() {
        keeper.start();
        intake.resume();
        feeds.start();
        watches.start();
        commands.open();
        Quarkus.waitForExit();
    }
}
