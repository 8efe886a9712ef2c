package pincite.channel.slack.start;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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

/** Opens for Slack with the service, if it is set up and no other process has its inbox, and closes with it; a single command leaves it alone. */
@ApplicationScoped
class SlackReception implements Entrance, Keeping {

    private static final Logger LOG = Logger.getLogger(SlackReception.class);
    /** How often a process that has no inbox looks whether it is free. */
    private static final Duration LOOK = Duration.ofSeconds(1);

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
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(SlackReception::daemon);
    private volatile Optional<OpenedSlack> opened = Optional.empty();
    private boolean isOver;

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
        if (isServing()) {
            refuseUnsigned(config);
            if (!isOpen()) {
                LOG.warnf("Another process has the inbox of Slack in %s: this one takes nothing from Slack as long as"
                        + " that lives, and then takes it over. If they are not meant to share it, give this one"
                        + " its own with pincite.slack.inbox-folder.", config.inboxFolder().toAbsolutePath());
                thread.scheduleWithFixedDelay(this::takeOver, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    boolean isServing() {
        return isService && isSetUp(config);
    }

    /** Whether this process has the inbox; taken up where no other has. */
    private synchronized boolean isOpen() {
        if (opened.isEmpty() && !isOver) {
            opened = open();
            opened.ifPresent(served -> {
                served.start();
                LOG.infof("Slack is served; %d from before are worked first.", served.inbox().depth());
            });
        }
        return opened.isPresent();
    }

    private void takeOver() {
        try {
            if (isOpen()) {
                thread.shutdown();
            }
        } catch (RuntimeException e) {
            LOG.error("Slack's inbox could not be taken over: " + e.getMessage());
        }
    }

    boolean isElsewhere() {
        return isServing() && opened.isEmpty();
    }

    @Override
    public boolean isWaiting() {
        return isElsewhere() && !secrets(config).isEmpty();
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

    private Optional<OpenedSlack> open() {
        return Inbox.open(config.inboxFolder(), config.inboxSize(), clock, setAside).map(this::over);
    }

    private OpenedSlack over(Inbox inbox) {
        var desk = new Desk(replies, workspaces, posted, answered, ballot, prompts::current,
                callers);
        var intake = Intake.over(inbox, engaged, config, clock, meters);
        return new OpenedSlack(inbox, new Workers(inbox, desk, config.workers()), signed(intake), socket(intake));
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
        return opened.flatMap(OpenedSlack::signed);
    }

    @Override
    public List<Folder> folders() {
        return opened.map(served -> new Folder(config.inboxFolder(), "the inbox", "pincite.slack.inbox-folder"))
                .stream().toList();
    }

    synchronized void stop(@Observes ShutdownEvent event) throws IOException, InterruptedException {
        isOver = true;
        thread.shutdownNow();
        if (opened.isPresent()) {
            opened.get().stop();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "slack-inbox");
        thread.setDaemon(true);
        return thread;
    }
}
