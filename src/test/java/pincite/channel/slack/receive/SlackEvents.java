package pincite.channel.slack.receive;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;

/** Events as Slack sends them. */
public final class SlackEvents {

    public static final String TEAM = "T0PINCITE";
    public static final String BOT = "U0BOT";
    static final String CHANNEL = "C0NEWS";

    private SlackEvents() {
    }

    /** @param event in JSON with ' for " */
    static JsonNode event(String id, String event) {
        return json("{'type':'event_callback','token':'deprecated','team_id':'" + TEAM + "','api_app_id':'A0PINCITE',"
                + "'event_id':'" + id + "','event_time':1700000000,'authorizations':[{'enterprise_id':null,'team_id':'"
                + TEAM + "','user_id':'" + BOT + "','is_bot':true}],'is_ext_shared_channel':false,'unheard_of':[1],"
                + "'event':" + event + "}");
    }

    public static JsonNode mention(String id, String time) {
        return event(id, mentioned("<@" + BOT + "> Why was it denied?", time, ""));
    }

    /** @param more fields, each with a comma behind it */
    static String mentioned(String text, String time, String more) {
        return "{'type':'app_mention','user':'U1',%s'text':'%s','ts':'%s','channel':'%s','event_ts':'%s'}"
                .formatted(more, text, time, CHANNEL, time);
    }

    static String message(String text, String time, String more) {
        return "{'type':'message','user':'U1',%s'text':'%s','ts':'%s','channel':'%s','event_ts':'%s'}"
                .formatted(more, text, time, CHANNEL, time);
    }

    static JsonNode json(String json) {
        return Payload.json(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
