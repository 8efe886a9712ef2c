package pincite.channel.http.door;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import pincite.access.Right;

/**
 * What it takes to ask for something: the one table of it. What is not in it takes {@link Right#ADMIN}.
 *
 * @param right none where nobody has to say who they are
 */
record RouteRight(Set<String> methods, Pattern path, Optional<Right> right) {

    private static final Set<String> LOOK = Set.of("GET", "HEAD");
    private static final Set<String> SEND = Set.of("POST");
    private static final Set<String> CHANGE = Set.of("POST", "PUT", "DELETE");
    private static final Set<String> ALL = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");

    /** The first one that fits holds. */
    private static final List<RouteRight> TABLE = List.of(
            // The page is the same for all, and asks for itself; Slack signs what it sends.
            free(LOOK, Pattern.compile("/|/index\\.html|/page/[a-z-]+\\.(?:css|js|svg)|/favicon\\.ico")),
            free(LOOK, Pattern.compile("/timeline|/watches")),
            free(LOOK, Pattern.compile("/(?:articles|people)(?:/.*)?|/answers/[^/]+")),
            free(ALL, Pattern.compile("/slack/.*")),
            free(LOOK, Pattern.compile("/sign-in|/api/caller")),
            free(SEND, Pattern.compile("/sign-out")),
            free(LOOK, Pattern.compile("/q/health(?:/(?:live|ready|started|well))?")),
            needs(Right.ASK, SEND, Pattern.compile("/api/chat|/api/answers/[^/]+/feedback")),
            needs(Right.ASK, Set.of("PATCH"), Pattern.compile("/api/conversations/[^/]+")),
            needs(Right.ASK, ALL, Pattern.compile("/api/(?:conversations|suggestions|watches)(?:/.*)?")),
            needs(Right.ASK, ALL, Pattern.compile("/v1/.+|/mcp(?:/.*)?")),
            needs(Right.READ, LOOK, Pattern.compile("/api/(?:articles|answers|people)(?:/.*)?|/api/timeline")),
            needs(Right.READ, SEND, Pattern.compile("/api/quotes/check")),
            needs(Right.ADD, CHANGE, Pattern.compile("/api/articles(?:/.*)?")),
            needs(Right.ADD, LOOK, Pattern.compile("/api/additions(?:/.*)?")),
            needs(Right.EVALUATE, ALL, Pattern.compile("/api/evaluations(?:/.*)?")),
            needs(Right.ADMIN, ALL, Pattern.compile("/q/.*")));

    private static RouteRight free(Set<String> methods, Pattern path) {
        return new RouteRight(methods, path, Optional.empty());
    }

    private static RouteRight needs(Right right, Set<String> methods, Pattern path) {
        return new RouteRight(methods, path, Optional.of(right));
    }

    /** Empty where nobody thought of it. */
    static Optional<RouteRight> find(String method, String path) {
        return TABLE.stream().filter(each -> each.methods.contains(method) && each.path.matcher(path).matches())
                .findFirst();
    }

    /** Empty where it is for everybody. */
    static Optional<Right> of(String method, String path) {
        return find(method, path).map(RouteRight::right).orElse(Optional.of(Right.ADMIN));
    }
}
