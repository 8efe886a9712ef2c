package pincite.audit;

import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Whether it is on record who asked and what was shown to them, where, and for how long. */
@ConfigMapping(prefix = "pincite.audit")
public interface AuditConfig {

    /** Whether there is a record. */
    enum RecordState {
        OFF,
        ON
    }

    /** {@link RecordState}: where it is on, an answer that cannot be put on record is not given. */
    @WithParentName
    @WithDefault("off")
    RecordState state();

    /** The record; a folder that is written by every process which puts something on it. */
    @WithDefault(".pincite/audit")
    Path folder();

    /** After that a day goes from the record; the rest can be verified as before. */
    @WithDefault("365d")
    Duration retention();
}
