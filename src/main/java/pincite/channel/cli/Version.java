package pincite.channel.cli;

import org.eclipse.microprofile.config.ConfigProvider;

import picocli.CommandLine.IVersionProvider;

/** As the build names it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{
                "pincite " + ConfigProvider.getConfig().getValue("quarkus.application.version", String.class)};
    }
}
