package pincite.channel.slack.api;

import java.net.URI;
import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import pincite.time.SkippingTime;

/** What speaks to Slack, in a time in which nobody waits. */
public final class SlackTestClient {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    public final SkippingTime time = new SkippingTime();

    private final URI slack;
    private final Sending sending = sending(Sending.WHOLE);

    private SlackTestClient(URI slack) {
        this.slack = slack;
    }

    public static SlackTestClient of(FakeSlack slack) {
        return new SlackTestClient(slack.api());
    }

    /** Where nobody listens. */
    public static SlackTestClient ofNobody() {
        return new SlackTestClient(URI.create("http://localhost:1/api/"));
    }

    public WebApi api() {
        return api(sending);
    }

    /** @param whole how long an answer may take */
    WebApi api(Duration whole) {
        return api(sending(whole));
    }

    private WebApi api(Sending by) {
        return new WebApi(slack, by, JSON);
    }

    public Hook hook() {
        return hook(slack);
    }

    Hook hook(URI api) {
        return new Hook(api, sending, JSON);
    }

    private Sending sending(Duration whole) {
        return new Sending(time, () -> 0.5, whole);
    }
}
