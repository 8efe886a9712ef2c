package pincite.channel.rest;

import java.io.InputStream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.smallrye.common.annotation.Blocking;

/** An answer that was given before, in the page. */
@Path("/answers/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AnswerPageResource {

    @GET
    @Operation(hidden = true)
    public InputStream open() {
        return Page.open();
    }
}
