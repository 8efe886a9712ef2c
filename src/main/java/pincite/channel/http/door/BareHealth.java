package pincite.channel.http.door;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Whether the service is well, and no word more: the details name files that not everybody may know of. */
@ApplicationScoped
class BareHealth {

    private static final String ROOT = "/q/health";
    private static final int WELL = 200;
    private static final int UNWELL = 503;
    private static final Map<String, Function<SmallRyeHealthReporter, Uni<SmallRyeHealth>>> KINDS = Map.of(
            ROOT, SmallRyeHealthReporter::getHealthAsync, ROOT + "/live", SmallRyeHealthReporter::getLivenessAsync,
            ROOT + "/ready", SmallRyeHealthReporter::getReadinessAsync,
            ROOT + "/started", SmallRyeHealthReporter::getStartupAsync,
            ROOT + "/well", SmallRyeHealthReporter::getWellnessAsync);

    private final SmallRyeHealthReporter reporter;

    @Inject
    BareHealth(SmallRyeHealthReporter reporter) {
        this.reporter = reporter;
    }

    static boolean is(String path) {
        return KINDS.containsKey(path);
    }

    void tell(RoutingContext asked) {
        var thread = Vertx.currentContext();
        Optional.ofNullable(KINDS.get(asked.normalizedPath())).orElse(SmallRyeHealthReporter::getHealthAsync)
                .apply(reporter).map(health -> !health.isDown()).onFailure().recoverWithItem(false).subscribe()
                .with(isWell -> thread.runOnContext(now -> tell(asked, isWell)));
    }

    private static void tell(RoutingContext asked, boolean isWell) {
        asked.response().setStatusCode(isWell ? WELL : UNWELL)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=UTF-8")
                .end(new JsonObject().put("status", isWell ? "UP" : "DOWN").toBuffer());
    }
}
