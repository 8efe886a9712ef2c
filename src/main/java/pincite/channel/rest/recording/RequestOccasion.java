package pincite.channel.rest.recording;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;
import pincite.audit.Occasion;
import pincite.channel.CurrentRequest;

/** The request that is answered. Its address is told up to where it begins to say what is asked for. */
@ApplicationScoped
public class RequestOccasion implements Occasion {

    private static final String KEY = RequestOccasion.class.getName();
    private static final String OF_OPENAI = "/v1/";
    private static final String CHAT = "/v1/chat/";
    private static final String API = "/api/";

    private final CurrentRequest request;

    @Inject
    RequestOccasion(CurrentRequest request) {
        this.request = request;
    }

    @Override
    public Optional<String> what() {
        return request.now().map(RequestOccasion::what);
    }

    @Override
    public void isOnRecord() {
        request.now().ifPresent(asked -> asked.put(KEY, true));
    }

    static boolean isOnRecord(RoutingContext asked) {
        return asked.get(KEY) != null;
    }

    static String what(RoutingContext asked) {
        return asked.request().method() + " " + kind(asked.normalizedPath());
    }

    private static String kind(String path) {
        int parts = path.startsWith(CHAT) ? 3 : path.startsWith(OF_OPENAI) || path.startsWith(API) ? 2 : 1;
        return "/" + Arrays.stream(path.substring(1).split("/")).limit(parts).collect(Collectors.joining("/"));
    }
}
