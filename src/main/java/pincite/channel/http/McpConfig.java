package pincite.channel.http;

import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;

/** Assistants in a browser. */
@ConfigMapping(prefix = "pincite.mcp")
public interface McpConfig {

    /** Other sites whose pages may ask {@code /mcp}, and nothing else, as in {@code https://assistant.example.org}. */
    Optional<Set<String>> origins();
}
