package pincite.engine.opensearch;

import io.quarkus.runtime.configuration.ConfigurationException;

/** A setting is wrong; the service does not start, and this sentence is all that is printed. */
final class OpenSearchSettingException extends ConfigurationException {

    private static final long serialVersionUID = 1L;

    OpenSearchSettingException(String setting, String because) {
        super("'pincite.opensearch." + setting + "' " + because);
    }
}
