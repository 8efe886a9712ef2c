package pincite.channel.rest;

import java.io.InputStream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.smallrye.common.annotation.Blocking;

/** The timeline, who is named, and what is watched, in the page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TellingPageResource {

    @GET
    @Path("timeline")
    @Operation(hidden = true)
    public InputStream timeline() {
        return Page.open();
    }

    @GET
    @Path("watches")
    @Operation(hidden = true)
    public InputStream watches() {
        return Page.open();
    }

    @GET
    @Path("people")
    @Operation(hidden = true)
    public InputStream people() {
        return Page.open();
    }

    @GET
    @Path("people/{name: .+}")
    @Operation(hidden = true)
    public InputStream person() {
        return Page.open();
    }
}
