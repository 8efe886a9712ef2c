package pincite.channel.slack.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Says which process takes what Slack sends, where it is set up; both are well. */
@Wellness
@ApplicationScoped
class InboxCheck implements HealthCheck {

    private final SlackReception reception;

    @Inject
    InboxCheck(SlackReception reception) {
        this.reception = reception;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("slack inbox").up();
        if (reception.isServing()) {
            response.withData("taken by", reception.isElsewhere()
                    ? "another process; this one takes it over when that ends"
                    : "this process");
        }
        return response.build();
    }
}
