package pincite.channel.rest;

import java.io.InputStream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.smallrye.common.annotation.Blocking;

/** The articles, and each of them, in the page. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ArticlePageResource {

    @GET
    @Operation(hidden = true)
    public InputStream list() {
        return Page.open();
    }

    @GET
    @Path("{id: .+}")
    @Operation(hidden = true)
    public InputStream open() {
        return Page.open();
    }
}
