package pincite.channel.http.door;

import io.quarkus.runtime.configuration.ConfigurationException;

/** Anybody from elsewhere could ask for anything; the service does not start, and this sentence is all that is printed. */
final class OpenDoorsException extends ConfigurationException {

    OpenDoorsException(String host) {
        super("'quarkus.http.host' is " + host
                + ", where others reach this service, and nobody would be asked who they "
                + "are: make a key first (pincite keys add NAME), or set it to 127.0.0.1.");
    }
}
