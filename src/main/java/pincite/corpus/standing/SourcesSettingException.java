package pincite.corpus.standing;

import io.quarkus.runtime.configuration.ConfigurationException;

/** A setting of the sources is wrong; the service does not start, and this sentence is all that is printed. */
public final class SourcesSettingException extends ConfigurationException {

    SourcesSettingException(String setting, String because) {
        super("'pincite.sources." + setting + "' " + because);
    }
}
