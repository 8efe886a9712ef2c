package pincite.channel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.eclipse.microprofile.config.ConfigProvider;

import picocli.CommandLine.IVersionProvider;

/** As the build names it, what it was built of, and what it runs on. */
final class Version implements IVersionProvider {

    /** Written by the build; not there where it was built of no git repository. */
    private static final String COMMIT = "commit.properties";

    @Override
    public String[] getVersion() {
        var version = ConfigProvider.getConfig().getValue("quarkus.application.version", String.class);
        return new String[]{"pincite %s (%s; Java %s, %s %s)".formatted(version, commit(built()),
                System.getProperty("java.version"), System.getProperty("os.name"), System.getProperty("os.arch"))};
    }

    static String commit(Properties built) {
        var commit = built.getProperty("git.commit.id.abbrev", "unknown");
        var day = built.getProperty("git.commit.time", "");
        var changed = Boolean.parseBoolean(built.getProperty("git.dirty")) ? " and changes" : "";
        return "commit " + commit + changed + (day.isEmpty() ? "" : ", " + day);
    }

    private static Properties built() {
        var properties = new Properties();
        try (var file = Version.class.getResourceAsStream(COMMIT)) {
            if (file != null) {
                properties.load(file);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + COMMIT, e);
        }
    }
}
