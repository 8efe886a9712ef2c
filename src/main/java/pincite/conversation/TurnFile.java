package pincite.conversation;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A conversation on disk: a line of JSON for each turn. What stands after the last line end was being written when the process died,
 * so nobody was told of it.
 */
record TurnFile(Path path, ObjectMapper json) {

    private static final byte LINE_END = '\n';

    /** Returns when it is on the disk. */
    void add(Turn turn) throws IOException {
        var line = new ByteArrayOutputStream();
        line.write(json.writeValueAsBytes(turn));
        line.write(LINE_END);
        try (var channel = FileChannel.open(path, CREATE, READ, WRITE)) {
            channel.position(whole(channel));
            write(ByteBuffer.wrap(line.toByteArray()), channel);
            channel.truncate(channel.position());
            channel.force(true);
        }
    }

    private static void write(ByteBuffer line, FileChannel channel) throws IOException {
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    /** Up to where there are whole lines. */
    private static long whole(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            channel.read(last.clear(), end - 1);
            if (last.get(0) == LINE_END) {
                return end;
            }
        }
        return 0;
    }

    /** Oldest first. */
    List<Turn> turns() throws IOException {
        var bytes = Files.readAllBytes(path);
        var turns = new ArrayList<Turn>();
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == LINE_END) {
                turns.add(json.readValue(bytes, start, at - start, Turn.class));
                start = at + 1;
            }
        }
        return turns;
    }
}
