package pincite.fetch;

import java.io.IOException;
import java.util.Map;

/** One request and what comes back, from exactly where the host was found. */
interface Exchange {

    Received get(Pinned pinned, Map<String, String> headers, Abort abort) throws IOException;

    /** Of what comes back, only the head is read. */
    Received post(Pinned pinned, Map<String, String> headers, byte[] body, Abort abort) throws IOException;
}
