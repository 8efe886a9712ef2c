package pincite.home;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSourceProvider;

import io.smallrye.config.PropertiesConfigSource;

/** Where folders are by default in a home, and its {@code config/application.properties}, before that of the folder the program is started in. */
public final class HomeSettings implements ConfigSourceProvider {

    /** The platform's own file of that name has 260, the environment 300. */
    private static final int ORDINAL = 265;
    /** Anybody who says anything else is right. */
    private static final int DEFAULT = -1_000;

    @Override
    public List<ConfigSource> getConfigSources(ClassLoader loader) {
        return Home.named().map(HomeSettings::of).orElse(List.of());
    }

    private static List<ConfigSource> of(Path home) {
        var defaults = new PropertiesConfigSource(HomeFolders.in(home), "The folders of " + home, DEFAULT);
        var file = home.resolve("config/application.properties");
        return Files.isRegularFile(file) ? List.of(defaults, read(file, home)) : List.of(defaults);
    }

    private static ConfigSource read(Path file, Path home) {
        try {
            var said = new PropertiesConfigSource(file.toUri().toURL(), ORDINAL).getProperties();
            var meant = said.entrySet().stream().collect(
                    toMap(Map.Entry::getKey, each -> HomeFolders.resolve(each.getKey(), each.getValue(), home)));
            return new PropertiesConfigSource(meant, file.toString(), ORDINAL);
        } catch (IOException e) {
            throw new HomeException("Could not read the settings of the home: " + file + " (" + e + ").");
        }
    }
}
