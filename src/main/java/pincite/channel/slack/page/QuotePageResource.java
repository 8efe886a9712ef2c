package pincite.channel.slack.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.smallrye.common.annotation.Blocking;

/** Opens the links of Slack's messages. Whatever is wrong with one, the answer is the same. */
@Path("/slack/a")
@Blocking
public class QuotePageResource {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String NOT_HERE = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not found</title>"
            + "<p>This link opens nothing, or nothing any more. Ask again in Slack.</p></html>\n";

    private final QuotePages pages;

    @Inject
    QuotePageResource(QuotePages pages) {
        this.pages = pages;
    }

    @GET
    @Path("{token}")
    @Operation(hidden = true)
    public Response open(@PathParam("token") String token) {
        if (!pages.areOn()) {
            throw new NotFoundException("Slack's article pages are not set up here.");
        }
        return pages.open(token).map(page -> shown(Response.Status.OK, page.html()))
                .orElseGet(() -> shown(Response.Status.NOT_FOUND, NOT_HERE));
    }

    /** Nobody keeps it, finds it by a search, runs anything in it, or learns from it where somebody came from. */
    private static Response shown(Response.Status status, String html) {
        return Response.status(status).entity(html).type(HTML).header("Cache-Control", "private, no-store")
                .header("X-Robots-Tag", "noindex, nofollow").header("Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .build();
    }
}
