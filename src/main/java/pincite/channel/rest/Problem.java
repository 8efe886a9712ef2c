package pincite.channel.rest;

import java.util.Optional;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An error as RFC 9457 has it.
 *
 * @param detail for a person, who can act on it
 * @param field  of the request that is wrong, if it is one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Problem(String type, String title, int status, String detail, Optional<String> field) {

    static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String detail) {
        return of(status, detail, Optional.empty());
    }

    static Problem of(int status, String detail, Optional<String> field) {
        var known = Response.Status.fromStatusCode(status);
        return new Problem("about:blank", known == null ? "Error" : known.getReasonPhrase(), status, detail, field);
    }

    public Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
