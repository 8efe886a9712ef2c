package pincite.engine.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What models run in. It unpacks its libraries anew for each process, unless it is told where they are. */
final class ModelRuntime {

    private static final String PLACE = "onnxruntime.native.path";
    private static final String LIBRARIES = "ai/onnxruntime/native/";
    private static final Set<String> NAMES = Set.of("onnxruntime", "onnxruntime4j_jni");

    private ModelRuntime() {
    }

    /** It listens before its first model is opened and never after. Where they cannot be kept it does as it does. */
    static synchronized void unpack(Path folder) {
        if (System.getProperty(PLACE) != null) {
            return;
        }
        try {
            for (var name : NAMES) {
                new Unpacked(folder).file(LIBRARIES + platform() + "/" + System.mapLibraryName(name));
            }
            System.setProperty(PLACE, folder.toAbsolutePath().toString());
        } catch (IOException e) {
            // It unpacks them itself, to where the system has temporary files.
        }
    }

    /** As its own folders are called. */
    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var name = system.startsWith("mac") ? "osx" : system.startsWith("windows") ? "win" : system;
        return name + (System.getProperty("os.arch").equals("amd64") ? "-x64" : "-" + System.getProperty("os.arch"));
    }
}
