package pincite.channel;

import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Reads a body up to the limit; of a longer one, no more than shows that it is longer, whatever length it announced. */
public final class LimitedBody {

    private static final int KILOBYTE = 1024;
    public static final int MOST_BYTES = 64 * KILOBYTE;

    private LimitedBody() {
    }

    public static byte[] read(InputStream body) {
        return read(body, MOST_BYTES);
    }

    public static byte[] read(InputStream body, int mostBytes) {
        try {
            var bytes = body.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new WebApplicationException(
                        "The body is larger than the limit of " + mostBytes / KILOBYTE + " KB.",
                        Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new WebApplicationException("The body ended before its announced length.", e,
                    Response.Status.BAD_REQUEST);
        }
    }
}
