package pincite.channel.http;

/** Where assistants ask, over the Model Context Protocol. */
final class McpPath {

    static final String ROOT = "/mcp";

    private McpPath() {
    }

    static boolean is(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }
}
