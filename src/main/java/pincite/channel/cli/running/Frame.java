package pincite.channel.cli.running;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A piece of what the service says of a command: what it is, how many bytes follow, and those. */
record Frame(Kind kind, byte[] bytes) {

    /** In the order of their first bytes, which are the protocol: new ones at the end. */
    enum Kind {
        /** It carries the command out. */
        TAKEN,
        /** It is another build, or set otherwise. */
        NOT_TAKEN,
        /** For standard output. */
        OUT,
        /** For standard error. */
        ERR,
        /** The exit code, an integer. */
        END
    }

    private static final int MOST = 1 << 24;

    static Frame of(Kind kind) {
        return new Frame(kind, new byte[0]);
    }

    static Frame end(int exitCode) {
        return new Frame(Kind.END, ByteBuffer.allocate(Integer.BYTES).putInt(exitCode).array());
    }

    int exitCode() {
        return ByteBuffer.wrap(bytes).getInt();
    }

    void write(DataOutput out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Frame read(DataInput in) throws IOException {
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (kind >= Kind.values().length || length < 0 || length > MOST) {
            throw new IOException("Whoever answers does not speak as we do");
        }
        var bytes = new byte[length];
        in.readFully(bytes);
        return new Frame(Kind.values()[kind], bytes);
    }
}
