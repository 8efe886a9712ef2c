package pincite.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where all folders are by default: what {@code --home} or else {@code PINCITE_HOME} names, or else the folder that the program is
 * started in. Configuration is read by those whom the platform makes, so it is a property of the system.
 */
public final class Home {

    static final String PROPERTY = "pincite.home";
    static final String VARIABLE = "PINCITE_HOME";

    private Home() {
    }

    /** Moves in, and gives the arguments that are left. */
    public static String[] enter(String... arguments) {
        return enter(Optional.ofNullable(System.getenv(VARIABLE)), arguments);
    }

    static String[] enter(Optional<String> variable, String... arguments) {
        var option = HomeOption.of(arguments);
        option.value().map(value -> folder(HomeOption.OPTION, value))
                .or(() -> variable.filter(value -> !value.isBlank()).map(value -> folder(VARIABLE, value)))
                .ifPresent(folder -> System.setProperty(PROPERTY, folder.toString()));
        return option.others().toArray(String[]::new);
    }

    /** The named home, absolute; none where everything begins in the folder that the program is started in. */
    static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    }

    /** Where a folder is by default. */
    public static Path resolve(String folder) {
        return named().map(home -> home.resolve(folder)).orElseGet(() -> Path.of(folder));
    }

    private static Path folder(String who, String value) {
        if (value.isBlank() || value.startsWith("-")) {
            throw new HomeException(who + " needs a folder, as in " + HomeOption.OPTION + " /var/lib/pincite"
                    + (value.isBlank()
                            ? "."
                            : ", not " + value + "; one whose name begins so is written ./" + value + "."));
        }
        return usable(who, path(who, value));
    }

    private static Path path(String who, String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new HomeException(who + " names no folder: " + value + " (" + e.getReason() + ").");
        }
    }

    /** One that nobody may write is good enough where there is an index to answer from. */
    private static Path usable(String who, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new HomeException(who + " names a file, not a folder: " + folder);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new HomeException(who + " names a folder that cannot be made: " + folder + " (" + e + ").");
        }
        if (!Files.isWritable(folder) && !Files.exists(folder.resolve(".pincite"))) {
            throw new HomeException(
                    who + " names a folder that cannot be written, and nothing is in it to answer from: "
                            + folder);
        }
        return folder;
    }
}
