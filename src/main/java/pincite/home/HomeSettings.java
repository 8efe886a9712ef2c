package pincite.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSourceProvider;

import io.smallrye.config.PropertiesConfigSource;

/** {@code config/application.properties} of the home, which goes before that of the folder the program is started in. */
public final class HomeSettings implements ConfigSourceProvider {

    /** The platform's own file of that name has 260, the environment 300. */
    private static final int ORDINAL = 265;

    @Override
    public List<ConfigSource> getConfigSources(ClassLoader loader) {
        return Home.named().map(home -> home.resolve("config/application.properties")).filter(Files::isRegularFile)
                .map(HomeSettings::read).map(List::of).orElse(List.of());
    }

    private static ConfigSource read(Path file) {
        try {
            return new PropertiesConfigSource(file.toUri().toURL(), ORDINAL);
        } catch (IOException e) {
            throw new HomeException("Could not read the settings of the home: " + file + " (" + e + ").");
        }
    }
}
