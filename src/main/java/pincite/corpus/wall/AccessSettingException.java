package pincite.corpus.wall;

import io.quarkus.runtime.configuration.ConfigurationException;

/** A setting of the walls is wrong; the service does not start, and this sentence is all that is printed. */
public final class AccessSettingException extends ConfigurationException {

    AccessSettingException(String setting, String because) {
        super("'pincite.access." + setting + "' " + because);
    }
}
