package pincite.channel.cli.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** What a command ended with, noted before Java writes its archive: where that fails, Java ends with a code of its own. */
record NotedCode(Path file) {

    private static final String PROPERTY = "pincite.run.code";

    String option() {
        return "-D" + PROPERTY + "=" + file;
    }

    static int note(int code) {
        var file = System.getProperty(PROPERTY);
        if (file != null) {
            write(code, Path.of(file));
        }
        return code;
    }

    private static void write(int code, Path file) {
        try {
            Files.writeString(file, Integer.toString(code));
        } catch (IOException e) {
            // Then what Java ends with is all that there is.
        }
    }

    /** Empty where nothing was noted: then what Java ended with is the command's. */
    OptionalInt take() {
        try {
            int code = Integer.parseInt(Files.readString(file));
            Files.delete(file);
            return OptionalInt.of(code);
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
