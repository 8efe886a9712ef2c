package pincite.channel.invariance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What differs from one response to the next, hidden articles or not: times, and ids that are drawn by chance. Nothing else. */
final class Varying {

    private static final Map<Pattern, String> VARYING = new LinkedHashMap<>();

    static {
        VARYING.put(Pattern.compile("\"millis\":\\{[^}]*}"), "\"millis\":{}");
        VARYING.put(Pattern.compile("\"conversation\":\"[0-9a-f]{32}\""), "\"conversation\":\"…\"");
        VARYING.put(Pattern.compile("\"id\":\"[0-9a-f]{32}\"|\"last\":\"[^\"]*Z\""), "…");
        VARYING.put(Pattern.compile("\"created\":\\d+"), "\"created\":0");
        VARYING.put(Pattern.compile("\"created_at\":\\d+"), "\"created_at\":0");
        VARYING.put(Pattern.compile("resp_[0-9a-f_]+"), "resp_…");
        VARYING.put(Pattern.compile("conv_[0-9a-f]+"), "conv_…");
        VARYING.put(Pattern.compile("chatcmpl-[0-9a-f-]+"), "chatcmpl-…");
        VARYING.put(Pattern.compile("[Cc]onversation:? [0-9a-f]{32}"), "conversation …");
        VARYING.put(Pattern.compile("mcp-session-id=\\[[^\\]]*]", Pattern.CASE_INSENSITIVE), "mcp-session-id=[…]");
        VARYING.put(Pattern.compile("content-length=\\[\\d+], ", Pattern.CASE_INSENSITIVE), "");
        VARYING.put(Pattern.compile("\\bdate=\\[[^\\]]*]", Pattern.CASE_INSENSITIVE), "date=[…]");
    }

    private Varying() {
    }

    static String without(String response) {
        var left = response;
        for (var each : VARYING.entrySet()) {
            left = each.getKey().matcher(left).replaceAll(each.getValue());
        }
        return left;
    }
}
