package pincite.feedback;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What people say of the answers. */
@ConfigMapping(prefix = "pincite.feedback")
public interface FeedbackConfig {

    @WithDefault(".pincite/feedback")
    Path folder();
}
