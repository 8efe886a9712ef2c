package pincite.engine.onnx;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where native libraries and models are unpacked to. The tokenizers' own choice would be the home folder, and they would count their users
 * over the network.
 */
final class NativeFolder {

    private static final String PROPERTY = "DJL_CACHE_DIR";

    private NativeFolder() {
    }

    /** The tokenizers listen before the first of them is made and never after, whoever makes that one. */
    static void tame(Path folder) {
        silence();
        if (System.getProperty(PROPERTY) == null && System.getenv(PROPERTY) == null) {
            System.setProperty(PROPERTY, folder.toAbsolutePath().toString());
        }
    }

    static void silence() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("DJL_OFFLINE", "true");
    }

    /** None until somebody has said so. */
    static Optional<Path> place() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    }
}
