package pincite.channel.cli.running;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One command for the service.
 *
 * @param build   of who asks; another one's commands are not ours
 * @param colours whether it is shown on a terminal
 */
record CommandRequest(String build, boolean colours, GivenSettings settings, List<String> line) {

    /** A question has 2,000 characters at most; settings are a few lines. */
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int MOST = 10_000;

    CommandRequest {
        line = List.copyOf(line);
    }

    void write(DataOutput out) throws IOException {
        write(out, build);
        out.writeBoolean(colours);
        out.writeInt(settings.values().size());
        for (var setting : settings.values().entrySet()) {
            write(out, setting.getKey());
            write(out, setting.getValue());
        }
        out.writeInt(line.size());
        for (var word : line) {
            write(out, word);
        }
    }

    static CommandRequest read(DataInput in) throws IOException {
        return new CommandRequest(text(in), in.readBoolean(), new GivenSettings(settings(in)), line(in));
    }

    private static Map<String, String> settings(DataInput in) throws IOException {
        var settings = new HashMap<String, String>();
        for (int left = count(in, MOST); left > 0; left--) {
            settings.put(text(in), text(in));
        }
        return settings;
    }

    private static List<String> line(DataInput in) throws IOException {
        var line = new ArrayList<String>();
        for (int left = count(in, MOST); left > 0; left--) {
            line.add(text(in));
        }
        return line;
    }

    private static void write(DataOutput out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInput in) throws IOException {
        var bytes = new byte[count(in, LONGEST_TEXT)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int count(DataInput in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("No command has " + count + " of anything");
        }
        return count;
    }
}
