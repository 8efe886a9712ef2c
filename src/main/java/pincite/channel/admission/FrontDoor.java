package pincite.channel.admission;

import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.netflix.concurrency.limits.limit.FixedLimit;
import com.netflix.concurrency.limits.limit.Gradient2Limit;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import pincite.channel.TurnedAway;

/**
 * Lets in as many requests as are answered in time. Questions have places that follow how long answers take (Gradient2 of Netflix's
 * concurrency-limits); whatever else is asked has places of its own, fewer than there are workers. Health is always let in.
 */
@ApplicationScoped
class FrontDoor {

    /** Behind those that refuse without work and the one that reads bodies. */
    private static final int ORDER = 900;
    private static final TurnedAway TOO_MANY = new TurnedAway(503, "Service Unavailable",
            "There are more questions than can be answered just now. Ask again in a moment.");
    private static final String SOON = "2";
    private static final int LOOK_MILLIS = 100;
    /** Each processor works on one and waits for the disk with another. */
    private static final int FEWEST = 2 * Runtime.getRuntime().availableProcessors();
    /** Of the 200 workers that the platform has. */
    private static final int OTHERS_AT_ONCE = 100;
    private static final Set<String> QUESTIONS = Set.of("/api/chat", "/v1/chat/completions", "/v1/responses", "/mcp");
    private static final Pattern FREE = Pattern.compile("/q(?:/.*)?|/mcp(?:/.*)?|[^.]*\\.(?:css|js|svg|png|ico|txt)|/");

    private final Places questions;
    private final Places others;
    private final Vertx vertx;

    @Inject
    FrontDoor(AdmissionConfig config, Vertx vertx, MeterRegistry meters) {
        int most = Math.max(1, config.mostAtOnce());
        var limit = Gradient2Limit.newBuilder().initialLimit(Math.min(FEWEST, most)).minLimit(Math.min(FEWEST, most))
                .maxConcurrency(most).build();
        this.questions = new Places(limit, config.longestWait(), System::nanoTime);
        this.others = new Places(FixedLimit.of(OTHERS_AT_ONCE), config.longestWait(), System::nanoTime);
        this.vertx = vertx;
        count(meters);
    }

    void open(@Observes Filters filters) {
        filters.register(this::admit, ORDER);
        vertx.setPeriodic(LOOK_MILLIS, look -> {
            questions.refuseOld();
            others.refuseOld();
        });
    }

    private void admit(RoutingContext context) {
        var path = context.normalizedPath();
        if (context.request().method().equals(HttpMethod.POST) && QUESTIONS.contains(path)) {
            enter(context, questions);
        } else if (FREE.matcher(path).matches()) {
            context.next();
        } else {
            enter(context, others);
        }
    }

    private void enter(RoutingContext context, Places places) {
        var visit = new Visit(context, places);
        context.addEndHandler(end -> visit.end(end.succeeded()));
        places.enter(visit);
    }

    private void count(MeterRegistry meters) {
        Gauge.builder("pincite.admission.limit", questions, Places::limit).register(meters);
        Gauge.builder("pincite.admission.taken", questions, Places::taken).register(meters);
        Gauge.builder("pincite.admission.waiting", questions, Places::waiting).register(meters);
        FunctionCounter.builder("pincite.admission.refused", questions, Places::refused).register(meters);
    }

    /** One request, from its turn to the end of its answer. */
    private static final class Visit implements Entrant {

        private final RoutingContext context;
        private final Places places;
        private final io.vertx.core.Context thread = Vertx.currentContext();
        private volatile long begun;

        Visit(RoutingContext context, Places places) {
            this.context = context;
            this.places = places;
        }

        @Override
        public void begin() {
            begun = System.nanoTime();
            thread.runOnContext(now -> context.next());
        }

        @Override
        public void refuse() {
            thread.runOnContext(now -> turnAway());
        }

        /** Whoever has hung up meanwhile is told nothing. */
        private void turnAway() {
            if (!context.response().ended()) {
                context.response().putHeader(HttpHeaders.RETRY_AFTER, SOON);
                TOO_MANY.answer(context);
            }
        }

        /** Also of one whose client has left. */
        void end(boolean isWhole) {
            if (begun != 0) {
                places.leave(begun, isWhole);
            } else {
                places.forget(this);
            }
        }
    }
}
