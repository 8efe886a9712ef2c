package pincite.channel.rest;

import java.io.InputStream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.smallrye.common.annotation.Blocking;

/** The page at the addresses that lead into it; the page itself looks at where it was opened. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PageResource {

    private static final String PAGE = "META-INF/resources/index.html";

    @GET
    @Path("answers/{id}")
    @Operation(hidden = true)
    public InputStream answer() {
        return page();
    }

    @GET
    @Path("articles")
    @Operation(hidden = true)
    public InputStream articles() {
        return page();
    }

    @GET
    @Path("articles/{id: .+}")
    @Operation(hidden = true)
    public InputStream article() {
        return page();
    }

    private static InputStream page() {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(PAGE);
    }
}
