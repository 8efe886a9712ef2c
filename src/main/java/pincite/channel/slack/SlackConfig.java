package pincite.channel.slack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How Slack is reached, and who may ask there. Without a token, a signing secret or a client there is no Slack. */
@ConfigMapping(prefix = "pincite.slack")
public interface SlackConfig {

    /** What Slack signs its requests with; needed unless they come over a socket. */
    Optional<String> signingSecret();

    /** Still accepted while the secret is being replaced. */
    Optional<String> signingSecretPrevious();

    /** Of the one workspace that the app is installed in, {@code xoxb-...}. */
    Optional<String> botToken();

    /** With it the events are fetched over a socket, so that no public address is needed, {@code xapp-...}. */
    Optional<String> appToken();

    /** Of the app, for installing it in several workspaces. */
    Optional<String> clientId();

    Optional<String> clientSecret();

    /** The tokens of several workspaces are kept encrypted with it. */
    Optional<String> tokenKey();

    /** Where a digest is posted; it is a secret. */
    Optional<String> webhookUrl();

    @WithDefault("https://slack.com/api/")
    URI apiUrl();

    /** Whether an answer grows while it is given; where Slack does not take that, it is posted whole. */
    @WithDefault("true")
    boolean streaming();

    /** What was asked and is not answered yet, and which threads are followed. */
    @WithDefault(".pincite/slack")
    Path inboxFolder();

    /** Events that wait at most; beyond, Slack is asked to deliver again. */
    @WithDefault("1000")
    int inboxSize();

    /** Questions that are answered at once. */
    @WithDefault("2")
    int workers();

    /** Workspaces that may ask; without any, all. */
    Optional<Set<String>> teams();

    /** Channels that may ask; without any, all. */
    Optional<Set<String>> channels();

    /** Users who may ask; without any, all. */
    Optional<Set<String>> users();

    /**
     * Groups by channel, as in {@code pincite.slack.channel-groups.C024BE91L=litigation}: what they may read is answered from in the channel, whoever asks
     * there; without any, what everybody may read. {@code "T0001/C024BE91L"} is that channel of one workspace.
     */
    Map<String, List<String>> channelGroups();

    /** Groups by user: what they may read is answered from in direct messages and where only the user sees the answer. */
    Map<String, List<String>> userGroups();

    /** Of one user. */
    @WithDefault("10")
    int questionsPerMinute();

    /** Questions that are offered to who opens our messages, those of them that are answered, four at most; without any, the articles' own. */
    Optional<List<String>> suggestions();

    /**
     * Whether links in messages lead to short signed pages of this service, each with one quote in its paragraphs, below {@code /slack/a/}: for where only
     * {@code /slack/} is public. Who has such a link reads that quote.
     */
    @WithDefault("false")
    boolean articlePages();

    /** How long such a link opens. */
    @WithDefault("P30D")
    Duration articlePagesFor();

    /** Whether channels that are shared with another organization may ask: all of them see the answer. */
    @WithDefault("false")
    boolean sharedChannels();
}
