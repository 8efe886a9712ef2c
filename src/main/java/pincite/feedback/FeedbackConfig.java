package pincite.feedback;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What people say of the answers. */
@ConfigMapping(prefix = "pincite.feedback")
public interface FeedbackConfig {

    @WithDefault(".pincite/feedback")
    Path folder();

    /** That are kept and count, of all answers together; a voter's next vote on an answer takes the place of the last. */
    @WithDefault("100000")
    int mostVotes();

    /** That all voters together may cast; more are refused for a while. */
    @WithDefault("600")
    int votesPerMinute();

    /** That one voter may cast. */
    @WithDefault("60")
    int votesPerMinuteAndVoter();
}
