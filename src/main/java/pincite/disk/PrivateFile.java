package pincite.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;

/** A file for its owner's eyes alone, where the platform knows owners: one that is made here, and one that others could look into before. */
public final class PrivateFile {

    private PrivateFile() {
    }

    public static FileChannel open(Path file, OpenOption... options) throws IOException {
        var channel = FileChannel.open(file, Set.of(options), Platform.ownerOnly(file));
        Platform.tighten(file);
        return channel;
    }
}
