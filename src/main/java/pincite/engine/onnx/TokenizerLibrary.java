package pincite.engine.onnx;

import java.nio.file.Path;

/** What the tokenizers are made of. It counts its users over the network and unpacks into the home folder, unless told otherwise. */
final class TokenizerLibrary {

    private TokenizerLibrary() {
    }

    /** It listens before its first tokenizer is made and never after, whoever makes that one. */
    static void tame(Path nativeFolder) {
        silence();
        if (System.getProperty("DJL_CACHE_DIR") == null && System.getenv("DJL_CACHE_DIR") == null) {
            System.setProperty("DJL_CACHE_DIR", nativeFolder.toAbsolutePath().toString());
        }
    }

    static void silence() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("DJL_OFFLINE", "true");
    }
}
