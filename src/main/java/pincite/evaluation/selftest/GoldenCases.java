package pincite.evaluation.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Cases with the figures that other programs computed, in a folder. */
final class GoldenCases extends Cases {

    private final Path folder;

    GoldenCases(Path folder) {
        this.folder = folder;
    }

    @Override
    String group(String name) {
        return name;
    }

    @Override
    InputStream open(String file) throws IOException {
        var path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw SelfTestException.missing(path);
        }
        return Files.newInputStream(path);
    }
}
