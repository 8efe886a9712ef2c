package pincite.channel.invariance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an assistant asks, in a session of its own: every tool, what is there to be read, and prompts. */
final class McpRequests {

    private static final String READ = "resources/read";
    private static final String PROMPT = "prompts/get";
    private static final Map<String, Map<String, String>> PROMPTS = Map.of("ask_case", Map.of("question", "Why?"),
            "check_my_quote", Map.of("quote", "The people did not", "speaker", "Owen Tibbet"), "compare_outlets",
            Map.of("about", "the sealed matter"));

    private McpRequests() {
    }

    /** @param ids of articles, of which some are hidden */
    static Stream<AskedRequest> all(List<String> questions, List<String> ids, List<String> quotes,
            List<String> people) {
        return Stream.of(lists(), tools(questions, quotes, people),
                ids.stream().flatMap(McpRequests::article),
                PROMPTS.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(each -> asked(PROMPT,
                        Map.of("name", each.getKey(), "arguments", each.getValue()))))
                .flatMap(each -> each);
    }

    private static Stream<AskedRequest> lists() {
        return Stream.concat(Stream.of(AskedRequest.json(McpSession.PATH, McpSession.begin())),
                Stream.of("tools/list", "resources/list", "resources/templates/list", "prompts/list")
                        .map(method -> asked(method, Map.of())));
    }

    private static Stream<AskedRequest> tools(List<String> questions, List<String> quotes, List<String> people) {
        return Stream.of(
                questions.stream().map(question -> tool("ask_case_articles", Map.of("question", question))),
                quotes.stream().map(quote -> tool("check_quote", Map.of("quote", quote))),
                people.stream().map(name -> tool("who_is", Map.of("name", name))),
                people.stream().map(name -> tool("timeline", Map.of("about", name))),
                Stream.of("list_articles", "list_people", "timeline").map(name -> tool(name, Map.of())),
                Stream.of(tool("watch", Map.of("question", "Why was the inspection denied?"))))
                .flatMap(each -> each);
    }

    private static Stream<AskedRequest> article(String id) {
        var address = "pincite://articles/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        return Stream.of(tool("read_article", Map.of("id", id)),
                tool("read_article", Map.of("id", id, "start", 5, "end", 90)), asked(READ, Map.of("uri", address)));
    }

    private static AskedRequest tool(String name, Map<String, ?> arguments) {
        return asked("tools/call", Map.of("name", name, "arguments", arguments));
    }

    private static AskedRequest asked(String method, Map<String, ?> params) {
        return AskedRequest.json(McpSession.PATH, McpSession.message(method, params));
    }
}
