package pincite.channel.cli.running;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

import picocli.CommandLine.Help.Ansi;
import pincite.access.Caller;
import pincite.access.CurrentCaller;

/** One command from its request to its exit code. Who could open the socket may read the files as well, and is the machine. */
final class CommandConnection implements Runnable {

    private static final Logger LOG = Logger.getLogger(CommandConnection.class);

    private final SocketChannel channel;
    private final String build;
    private final Config config;
    private final Commands commands;

    CommandConnection(SocketChannel channel, String build, Config config, Commands commands) {
        this.channel = channel;
        this.build = build;
        this.config = config;
        this.commands = commands;
    }

    @Override
    public void run() {
        try (channel) {
            var request = CommandRequest
                    .read(new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel))));
            answer(request, new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))));
        } catch (IOException left) {
            LOG.debug("Who asked did not wait", left);
        }
    }

    private void answer(CommandRequest request, DataOutputStream connection) throws IOException {
        boolean isTaken = isOurs(request);
        send(Frame.of(isTaken ? Frame.Kind.TAKEN : Frame.Kind.NOT_TAKEN), connection);
        if (isTaken) {
            send(Frame.end(carryOut(request, connection)), connection);
        }
    }

    private boolean isOurs(CommandRequest request) {
        return !build.isEmpty() && request.build().equals(build) && !request.line().isEmpty()
                && ServiceHere.TAKEN.contains(request.line().get(0)) && request.settings().agreeWith(config);
    }

    private int carryOut(CommandRequest request, DataOutputStream connection) {
        try (var out = writer(connection, Frame.Kind.OUT); var err = writer(connection, Frame.Kind.ERR)) {
            return CurrentCaller.as(Caller.MACHINE,
                    () -> commands.run(request.line(), out, err, request.colours() ? Ansi.ON : Ansi.OFF));
        }
    }

    private static PrintWriter writer(DataOutputStream connection, Frame.Kind kind) {
        return new PrintWriter(new OutputStreamWriter(new FrameStream(connection, kind), StandardCharsets.UTF_8), true);
    }

    private static void send(Frame frame, DataOutputStream connection) throws IOException {
        frame.write(connection);
        connection.flush();
    }
}
