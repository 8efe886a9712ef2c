package pincite.channel;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** Where people reach this service from elsewhere. */
@ConfigMapping(prefix = "pincite.public-url")
public interface PublicAddress {

    /**
     * Where people reach this service, as in {@code https://pincite.example.org}: requests for this name are answered, and an article
     * without an address of its own is linked there.
     */
    @WithParentName
    Optional<URI> url();

    /** Of a page of this service; empty where nobody said where it is reached. */
    default Optional<String> of(String path) {
        return url().map(here -> here.toString().replaceAll("(?<!/)/++$", "") + path);
    }
}
