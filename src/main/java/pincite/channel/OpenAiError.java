package pincite.channel;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** An error in the shape of OpenAI, as everything below {@code /v1} has it. */
public record OpenAiError(Fault error) {

    private static final Pattern OURS = Pattern.compile("/?v1(/.*)?");

    private static final int BROKEN = 500;

    /** @param param the field that is wrong, if it is one */
    public record Fault(String message, String type, Optional<String> param, Optional<String> code) {
    }

    /** Whether whoever asked there expects it. */
    public static boolean isFor(UriInfo address) {
        return isFor(address.getPath());
    }

    public static boolean isFor(String path) {
        return OURS.matcher(path).matches();
    }

    public static Response.ResponseBuilder of(int status, String message) {
        return of(status, message, Optional.empty(), Optional.empty());
    }

    public static Response.ResponseBuilder of(int status, String message, Optional<String> param,
            Optional<String> code) {
        var type = status < BROKEN ? "invalid_request_error" : "server_error";
        return Response.status(status).type(MediaType.APPLICATION_JSON)
                .entity(new OpenAiError(new Fault(message, type, param, code)));
    }
}
