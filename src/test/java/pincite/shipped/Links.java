package pincite.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that looks like another and takes no room. */
final class Links {

    private Links() {
    }

    static void to(Path folder, Path copy) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.createSymbolicLink(copy.resolve(file.getFileName()), file);
            }
        }
    }
}
