package pincite.channel;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** An error in the shape of OpenAI, as everything below {@code /v1} has it. */
public record OpenAiError(Fault error) {

    private static final Pattern OURS = Pattern.compile("/?v1(/.*)?");

    private static final int BROKEN = 500;
    /** Clients look at these before they look at what is said. */
    private static final Map<Integer, String> CODES = Map.of(401, "invalid_api_key", 403, "insufficient_permissions",
            404, "not_found", 405, "method_not_allowed", 408, "request_timeout", 413, "request_too_large", 415,
            "unsupported_media_type", 429, "rate_limit_exceeded", 503, "service_unavailable");

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

    static String type(int status) {
        return status < BROKEN ? "invalid_request_error" : "server_error";
    }

    /** Of the status alone; none where it says enough. */
    public static Optional<String> code(int status) {
        return Optional.ofNullable(CODES.get(status));
    }

    public static Response.ResponseBuilder of(int status, String message) {
        return of(status, message, Optional.empty(), code(status));
    }

    public static Response.ResponseBuilder of(int status, String message, Optional<String> param,
            Optional<String> code) {
        return Response.status(status).type(MediaType.APPLICATION_JSON)
                .entity(new OpenAiError(new Fault(message, type(status), param, code)));
    }
}
