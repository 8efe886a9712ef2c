package pincite.channel.cli.running;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import pincite.corpus.Printable;
import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.FolderLock;

/** Where the running service takes commands: a socket file in a folder that only its owner may enter. */
@ApplicationScoped
public class CommandSocket {

    private static final Logger LOG = Logger.getLogger(CommandSocket.class);
    private static final String LOCK = "lock";

    private final Folder folder;
    private final Commands commands;
    private final Config config;
    private final ManagedExecutor workers;
    private final String build = Build.id();
    private ServerSocketChannel listening;
    private FolderLock lock;

    @Inject
    CommandSocket(RunningConfig running, Commands commands, Config config, ManagedExecutor workers) {
        this.folder = new Folder(running.folder(), "the socket for commands", ServiceHere.FOLDER);
        this.commands = commands;
        this.config = config;
        this.workers = workers;
    }

    /** Without it commands are slower and no worse, so the service goes on. */
    public void open() {
        try {
            listen();
            var thread = new Thread(this::accept, "commands");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException | DiskException | UnsupportedOperationException e) {
            LOG.info(Printable.of("Commands are not carried out by this service: " + e.getMessage()));
        }
    }

    /** Whoever has the lock made the file; one that is there was left by who was killed. */
    private void listen() throws IOException {
        folder.createPrivate();
        lock = folder.lock(LOCK);
        var file = folder.resolve(ServiceHere.SOCKET);
        Files.deleteIfExists(file);
        listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(file));
    }

    void close(@Observes ShutdownDelayInitiatedEvent stopping) throws IOException {
        close();
    }

    void close() throws IOException {
        if (listening != null) {
            listening.close();
            Files.deleteIfExists(folder.resolve(ServiceHere.SOCKET));
            lock.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                var connection = new CommandConnection(listening.accept(), build, config, commands);
                workers.execute(connection);
            }
        } catch (ClosedChannelException stopped) {
            LOG.debug("No more commands are taken");
        } catch (IOException e) {
            LOG.warn(Printable.of("No more commands are carried out by this service: " + e.getMessage()));
        }
    }
}
