package pincite.channel.mcp;

import java.util.List;
import java.util.Optional;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** What the headers of a request to {@code /mcp} must say (Model Context Protocol, Streamable HTTP). */
final class McpHeaders {

    static final String SESSION = "Mcp-Session-Id";
    /** Those that the platform knows. */
    static final List<String> VERSIONS = List.of("2025-06-18", "2025-03-26", "2024-11-05");

    private static final String VERSION = "MCP-Protocol-Version";
    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";

    private McpHeaders() {
    }

    static Optional<McpRefusal> ofAnyRequest(MultiMap headers) {
        return Optional.ofNullable(headers.get(VERSION)).filter(version -> !VERSIONS.contains(version))
                .map(version -> McpRefusal.of(VERSION + " is none that is known here; known are "
                        + String.join(", ", VERSIONS)));
    }

    static Optional<McpRefusal> ofMessage(MultiMap headers) {
        return accepts(headers, JSON, "application/*") && accepts(headers, EVENTS, "text/*")
                ? Optional.empty()
                : Optional.of(McpRefusal.of("Accept must name both, " + JSON + " and " + EVENTS));
    }

    /** The platform looks for both names, and knows neither a star nor that who names nothing takes anything. */
    static void spellOut(MultiMap headers) {
        headers.set(HttpHeaders.ACCEPT, JSON + ", " + EVENTS);
    }

    private static boolean accepts(MultiMap headers, String type, String family) {
        var accepted = String.join(",", headers.getAll(HttpHeaders.ACCEPT));
        return accepted.isBlank() || List.of(type, family, "*/*").stream().anyMatch(accepted::contains);
    }
}
