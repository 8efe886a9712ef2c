package pincite.engine.model.call;

import io.quarkus.runtime.configuration.ConfigurationException;

/** A setting is wrong; the service does not start, and this sentence is all that is printed. */
public final class ModelSettingException extends ConfigurationException {

    ModelSettingException(String setting, String because) {
        super("'pincite.model." + setting + "' " + because);
    }
}
