package pincite.evaluation.selftest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Our own small cases, each figure of which was computed by hand; the files say how. */
final class BuiltInCases extends Cases {

    private static final String FOLDER = "/self-test/";

    @Override
    String group(String name) {
        return "built-in " + name;
    }

    @Override
    InputStream open(String file) throws IOException {
        return Optional.ofNullable(BuiltInCases.class.getResourceAsStream(FOLDER + file))
                .orElseThrow(() -> new FileNotFoundException(FOLDER + file));
    }
}
