package pincite.channel.slack.start;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import pincite.channel.slack.Prompts;
import pincite.channel.slack.SlackCallers;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.inbox.Inbox;
import pincite.channel.slack.install.Workspaces;
import pincite.channel.slack.memory.AnsweredMessages;
import pincite.channel.slack.memory.EngagedThreads;
import pincite.channel.slack.memory.PostedAnswers;
import pincite.channel.slack.receive.Entrance;
import pincite.channel.slack.receive.Intake;
import pincite.channel.slack.receive.SignedIntake;
import pincite.channel.slack.receive.socket.SocketMode;
import pincite.channel.slack.say.SlackReplies;
import pincite.channel.slack.work.Desk;
import pincite.channel.slack.work.Workers;
import pincite.disk.Folder;
import pincite.disk.Keeping;
import pincite.disk.SetAside;
import pincite.feedback.Ballot;

/** Opens for Slack with the service, if it is set up, and closes with it; a single command leaves it alone. */
@ApplicationScoped
class SlackReception implements Entrance, Keeping {

    private static final Logger LOG = Logger.getLogger(SlackReception.class);
    /** Whoever stops a service kills it after 30 seconds or so. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SlackConfig config;
    private final boolean isService;
    private final SlackReplies replies;
    private final Workspaces workspaces;
    private final PostedAnswers posted;
    private final AnsweredMessages answered;
    private final EngagedThreads engaged;
    private final Ballot ballot;
    private final SlackCallers callers;
    private final Prompts prompts;
    private final SetAside setAside;
    private final MeterRegistry meters;
    private final Clock clock = Clock.systemUTC();
    private Optional<Opened> opened = Optional.empty();

    /** What is open while Slack is served. */
    private record Opened(Inbox inbox, Workers workers, Optional<SignedIntake> signed, Optional<SocketMode> socket) {

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
            SlackReplies replies, Workspaces workspaces, PostedAnswers posted, AnsweredMessages answered,
            EngagedThreads engaged, Ballot ballot, SetAside setAside, MeterRegistry meters, SlackCallers callers,
            Prompts prompts) {
        this.prompts = prompts;
        this.callers = callers;
        this.setAside = setAside;
        this.config = config;
        this.isService = isService;
        this.replies = replies;
        this.workspaces = workspaces;
        this.posted = posted;
        this.answered = answered;
        this.engaged = engaged;
        this.ballot = ballot;
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
        var inbox = Inbox.open(config.inboxFolder(), config.inboxSize(), clock, setAside);
        var desk = new Desk(replies, workspaces, posted, answered, ballot, prompts::current,
                callers);
        var intake = Intake.over(inbox, engaged, config, clock, meters);
        return new Opened(inbox, new Workers(inbox, desk, config.workers()), signed(intake), socket(intake));
    }

    private Optional<SignedIntake> signed(Intake intake) {
        return Optional.of(secrets(config)).filter(secrets -> !secrets.isEmpty())
                .map(secrets -> SignedIntake.of(intake, secrets, clock));
    }

    private Optional<SocketMode> socket(Intake intake) {
        return config.appToken().map(token -> SocketMode.into(intake, config.apiUrl(), token));
    }

    @Override
    public Optional<SignedIntake> signed() {
        return opened.flatMap(Opened::signed);
    }

    @Override
    public List<Folder> folders() {
        return opened.map(served -> new Folder(config.inboxFolder(), "the inbox", "pincite.slack.inbox-folder"))
                .stream().toList();
    }

    void stop(@Observes ShutdownEvent event) throws IOException, InterruptedException {
        if (opened.isPresent()) {
            opened.get().stop();
        }
    }
}
