package pincite.channel.admission;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many questions over HTTP are answered at once, and how long others wait. */
@ConfigMapping(prefix = "pincite.admission")
public interface AdmissionConfig {

    /** Questions answered at once, at most; as long as answers take longer than usual, fewer are. */
    @WithDefault("32")
    int mostAtOnce();

    /** A question that would wait longer for its turn is refused at once: 503, with Retry-After. */
    @WithDefault("2s")
    Duration longestWait();

    /** The whole body of a request must have come by then: 408. */
    @WithDefault("10s")
    Duration longestBody();

    /** So must an article that is sent. */
    @WithDefault("120s")
    Duration longestUpload();
}
