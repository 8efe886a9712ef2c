package pincite.engine.model.call;

import java.net.URI;
import java.util.Optional;

/** Which model is asked, where, and with which key. */
record ModelAddress(URI baseUrl, Optional<String> apiKey, String name) {

    /** Without the key. */
    @Override
    public String toString() {
        return name + " at " + baseUrl;
    }
}
