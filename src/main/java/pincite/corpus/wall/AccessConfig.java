package pincite.corpus.wall;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Who may read which articles, beside what articles say themselves in `groups`; a reader passes all rules that hold for one. */
@ConfigMapping(prefix = "pincite.access")
public interface AccessConfig {

    /** Groups by folder, as in `pincite.access.folders."matter/sealed"=litigation,partners`; all below the folder is read by these alone. */
    Map<String, List<String>> folders();

    /** Groups by source, as articles name theirs, with or without capitals and spaces. */
    Map<String, List<String>> sources();

    /** Groups for articles for which no other rule holds; left out, everybody reads them. */
    Optional<List<String>> otherwise();
}
