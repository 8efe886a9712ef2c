package pincite.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program may be unpacked: where {@code PINCITE_PROGRAM} says, or else in the user's cache, once for all folders that it is
 * started in; where nobody has a cache, in the home.
 */
final class ProgramPlaces {

    static final String SETTING = "PINCITE_PROGRAM";

    private final Map<String, String> environment;

    ProgramPlaces(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The first place that has the program, or else the first that takes it. */
    Path unpacked(Contents contents) {
        var programs = folders().stream().map(Programs::new).toList();
        return programs.stream().flatMap(each -> each.find(contents).stream()).findFirst()
                .orElseGet(() -> unpack(contents, programs));
    }

    private static Path unpack(Contents contents, List<Programs> programs) {
        var failures = new ArrayList<IOException>();
        for (var place : programs) {
            try {
                return place.unpack(contents);
            } catch (IOException e) {
                failures.add(e);
            }
        }
        var last = failures.get(failures.size() - 1);
        throw new LaunchException(
                "Could not unpack the program, which takes " + contents.size() / 1_000_000 + " MB, to "
                        + programs.get(programs.size() - 1) + " (" + reason(last) + "); let " + SETTING
                        + " name a folder that can be written.",
                last);
    }

    private static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    List<Path> folders() {
        var named = variable(SETTING);
        if (named.isPresent()) {
            return List.of(Path.of(named.get()).toAbsolutePath());
        }
        var home = Path.of(variable("PINCITE_HOME").orElse(""), ".pincite", "program").toAbsolutePath();
        return cache().map(cache -> List.of(cache.resolve("pincite"), home)).orElse(List.of(home));
    }

    private Optional<Path> cache() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return variable("LOCALAPPDATA").map(Path::of);
        }
        var own = Optional.of(Path.of(System.getProperty("user.home"))).filter(Files::isDirectory);
        if (system.startsWith("mac")) {
            return own.map(home -> home.resolve("Library/Caches"));
        }
        return variable("XDG_CACHE_HOME").map(Path::of).filter(Path::isAbsolute)
                .or(() -> own.map(home -> home.resolve(".cache")));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
