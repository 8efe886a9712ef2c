package pincite.channel.slack.install;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.PublicAddress;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.api.WebApi;

/** Installs the app in a workspace: to Slack and back, in the browser of whoever installs it. */
@Singleton
@Path("/slack")
@Produces(MediaType.TEXT_PLAIN)
@Blocking
public class InstallResource {

    private static final String COOKIE = "pincite_slack_state";
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int BAD_GATEWAY = 502;

    private final Optional<Installing> installing;
    private final Installations installations;
    private final States states = new States(Instant::now);

    @Inject
    InstallResource(SlackConfig config, WebApi api, Installations installations,
            PublicAddress address) {
        var redirect = address.of("/slack/oauth_redirect");
        this.installing = config.clientId().map(id -> new Installing(api, id, config.clientSecret().orElse(""),
                redirect, BotScope.needed()));
        this.installations = installations;
    }

    @GET
    @Path("install")
    @Operation(hidden = true)
    public Response install() {
        return installing.map(this::begun).orElseGet(InstallResource::notHere);
    }

    private Response begun(Installing app) {
        var state = states.begin();
        return Response.status(Response.Status.FOUND).location(URI.create(app.authorize(state)))
                .cookie(cookie(state, (int) States.LIFE.toSeconds())).build();
    }

    /** A link from elsewhere into the second half of an installation must not put somebody else's workspace here. */
    @GET
    @Path("oauth_redirect")
    @Operation(hidden = true)
    public Response installed(@QueryParam("code") @DefaultValue("") String code,
            @QueryParam("state") @DefaultValue("") String state, @CookieParam(COOKIE) @DefaultValue("") String cookie) {
        if (installing.isEmpty()) {
            return notHere();
        }
        if (!states.redeem(cookie, state)) {
            return says(FORBIDDEN,
                    "This installation was not begun here, or more than ten minutes ago. Begin again at /slack/install.");
        }
        return code.isEmpty()
                ? says(FORBIDDEN, "The installation was called off.")
                : stored(installing.get(), code);
    }

    private Response stored(Installing app, String code) {
        try {
            installations.store(app.exchange(code));
            return says(Response.Status.OK.getStatusCode(), "Installed. Mention the app in a channel and ask.");
        } catch (SlackException failure) {
            return says(BAD_GATEWAY,
                    "Slack did not finish the installation: " + failure.error() + ". Begin again at /slack/install.");
        }
    }

    private static Response notHere() {
        return says(NOT_FOUND, "The app cannot be installed from here: pincite.slack.client-id is not set.");
    }

    /** However it ended, the state is used up. */
    private static Response says(int status, String sentence) {
        return Response.status(status).entity(sentence + "\n").cookie(cookie("", 0)).build();
    }

    private static NewCookie cookie(String state, int seconds) {
        return new NewCookie.Builder(COOKIE).value(state).path("/slack").maxAge(seconds).httpOnly(true).secure(true)
                .sameSite(NewCookie.SameSite.LAX).build();
    }
}
