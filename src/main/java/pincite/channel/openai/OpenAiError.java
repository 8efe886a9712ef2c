package pincite.channel.openai;

import java.util.Optional;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An error in OpenAI's shape. */
record OpenAiError(Fault error) {

    private static final int BROKEN = 500;

    /** @param param the field that is wrong, if it is one */
    record Fault(String message, String type, Optional<String> param, Optional<String> code) {
    }

    static Response.ResponseBuilder of(int status, String message) {
        return of(status, message, Optional.empty(), Optional.empty());
    }

    static Response.ResponseBuilder of(int status, String message, Optional<String> param, Optional<String> code) {
        var type = status < BROKEN ? "invalid_request_error" : "server_error";
        return Response.status(status).type(MediaType.APPLICATION_JSON)
                .entity(new OpenAiError(new Fault(message, type, param, code)));
    }
}
