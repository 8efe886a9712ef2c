package pincite.channel.slack.inbound;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import pincite.channel.slack.BotIdentity;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackInstallations;
import pincite.channel.slack.SlackReplies;
import pincite.channel.slack.inbox.Inbox;
import pincite.channel.slack.memory.EngagedThreads;
import pincite.channel.slack.memory.PostedAnswers;
import pincite.channel.slack.socket.SocketMode;
import pincite.channel.slack.vote.Ballot;
import pincite.channel.slack.vote.Votes;
import pincite.record.AnswerArchive;

/** Opens for Slack with the service, if it is set up, and closes with it; a single command leaves it alone. */
@ApplicationScoped
public class SlackReception {

    private static final Logger LOG = Logger.getLogger(SlackReception.class);
    /** Whoever stops a service kills it after 30 seconds or so. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SlackConfig config;
    private final boolean isService;
    private final Instance<SlackReplies> replies;
    private final Instance<BotIdentity> identity;
    private final Instance<SlackInstallations> installations;
    private final PostedAnswers posted;
    private final AnswerArchive archive;
    private final ObjectMapper json;
    private final MeterRegistry meters;
    private final Clock clock = Clock.systemUTC();
    private Optional<Opened> opened = Optional.empty();

    /** What is open while Slack is served. */
    private record Opened(Inbox inbox, Workers workers, Intake intake, Optional<SocketMode> socket) {

        void start() {
            workers.start();
            socket.ifPresent(SocketMode::start);
        }

        void stop() throws IOException, InterruptedException {
            socket.ifPresent(SocketMode::close);
            if (workers.stop(PATIENCE)) {
                inbox.close();
            }
        }
    }

    @Inject
    SlackReception(SlackConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isService,
            Instance<SlackReplies> replies, Instance<BotIdentity> identity, Instance<SlackInstallations> installations,
            PostedAnswers posted, AnswerArchive archive, ObjectMapper json, MeterRegistry meters) {
        this.config = config;
        this.isService = isService;
        this.replies = replies;
        this.identity = identity;
        this.installations = installations;
        this.posted = posted;
        this.archive = archive;
        this.json = json;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (isService && isSetUp(config)) {
            refuseUnsigned(config);
            opened = Optional.of(open());
            opened.get().start();
            LOG.infof("Slack is served; %d from before are worked first.", opened.get().inbox().depth());
        }
    }

    static boolean isSetUp(SlackConfig config) {
        return Stream.of(config.botToken(), config.signingSecret(), config.clientId(), config.appToken())
                .anyMatch(Optional::isPresent);
    }

    /** Without a secret anybody could speak in Slack's name. */
    static void refuseUnsigned(SlackConfig config) {
        if (secrets(config).isEmpty() && config.appToken().isEmpty()) {
            throw new SlackStartException("Slack is set up without pincite.slack.signing-secret, so that anybody could"
                    + " ask in its name. Set it (it is on the app's page under Basic Information), or"
                    + " pincite.slack.app-token for Socket Mode, or none of pincite.slack.*.");
        }
    }

    private static List<String> secrets(SlackConfig config) {
        return Stream.of(config.signingSecret(), config.signingSecretPrevious()).flatMap(Optional::stream)
                .filter(secret -> !secret.isBlank()).toList();
    }

    private Opened open() {
        var folder = config.inboxFolder();
        var inbox = Inbox.open(folder, config.inboxSize(), clock);
        var ballot = new Ballot(new Votes(folder), archive, json, clock);
        var desk = new Desk(replies.get(), identity.get(), installations.get(), posted, ballot, config.suggestions());
        var intake = new Intake(new EngagedThreads(folder), new Guard(config, clock), inbox,
                new Tally(meters, inbox::depth));
        return new Opened(inbox, new Workers(inbox, desk, config.workers()), intake, socket(intake));
    }

    private Optional<SocketMode> socket(Intake intake) {
        return config.appToken().map(token -> new SocketMode(config.apiUrl(), token, new SocketIntake(intake)));
    }

    /** Empty where Slack is not served. */
    public Optional<Intake> intake() {
        return opened.map(Opened::intake);
    }

    /** Empty where nothing comes over HTTP. */
    Optional<RequestSignature> signature() {
        return opened.isEmpty() || secrets(config).isEmpty()
                ? Optional.empty()
                : Optional.of(new RequestSignature(secrets(config), clock));
    }

    void stop(@Observes ShutdownEvent event) throws IOException, InterruptedException {
        if (opened.isPresent()) {
            opened.get().stop();
        }
    }
}
