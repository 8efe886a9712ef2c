package pincite.engine.onnx;

import java.nio.file.Path;
import java.util.Optional;

/** Opens readers by their setting. */
public final class OnnxReaders {

    private OnnxReaders() {
    }

    /**
     * @param setting as of {@code pincite.reader.model}
     * @param threads windows read at the same time
     * @return empty for {@code none}
     * @throws ReaderException where a folder holds no reader
     */
    public static Optional<OnnxReader> open(String setting, int threads) {
        return switch (setting) {
            case "none" -> Optional.empty();
            case OnnxReader.BUNDLED -> Optional.of(OnnxReader.bundled(threads));
            default -> Optional.of(new ReaderFolder(Path.of(setting)).open(threads));
        };
    }
}
