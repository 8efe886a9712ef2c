package pincite.channel.cli.running;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** What is written to it goes to who asked, as frames of one kind. Two of them may share a connection. */
final class FrameStream extends OutputStream {

    private final DataOutputStream connection;
    private final Frame.Kind kind;

    FrameStream(DataOutputStream connection, Frame.Kind kind) {
        this.connection = connection;
        this.kind = kind;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[]{(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        synchronized (connection) {
            new Frame(kind, Arrays.copyOfRange(bytes, from, from + length)).write(connection);
            connection.flush();
        }
    }
}
