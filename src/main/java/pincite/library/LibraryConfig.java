package pincite.library;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What came in by another way than the folder of articles. */
@ConfigMapping(prefix = "pincite.library")
public interface LibraryConfig {

    /** What is known of each: the name or the address it came under, when, and what was said of it. */
    @WithDefault(".pincite/articles")
    Path folder();

    /** The bytes as they came, by their SHA-256. */
    @WithDefault(".pincite/originals")
    Path originals();

    /** What the readers of formats made of files, so that it is made once; may be deleted. */
    @WithDefault(".pincite/texts")
    Path texts();

    /** Megabytes of all originals together; what would be more is refused. */
    @WithDefault("10000")
    long mostMegabytes();
}
