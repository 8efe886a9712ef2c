package pincite.channel.slack;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import pincite.access.Caller;
import pincite.access.CallerRegister;
import pincite.access.GroupName;
import pincite.access.Readership;
import pincite.access.Right;
import pincite.channel.slack.SlackQuestion.Source;

/**
 * For whom an answer in Slack is. What a channel sees is what its own groups may read, whoever asks there; one's own groups count where
 * nobody else sees the answer.
 */
@ApplicationScoped
public class SlackCallers implements CallerRegister {

    private static final String KIND = "slack:";
    private static final Set<Right> RIGHTS = EnumSet.of(Right.ASK, Right.READ);

    private final Map<String, List<String>> channels;
    private final Map<String, List<String>> users;

    @Inject
    public SlackCallers(SlackConfig config) {
        this(known("channel-groups", config.channelGroups()), known("user-groups", config.userGroups()));
    }

    private SlackCallers(Map<String, List<String>> channels, Map<String, List<String>> users) {
        this.channels = Map.copyOf(channels);
        this.users = Map.copyOf(users);
    }

    void start(@Observes StartupEvent event) {
        // Made now, so that a wrong setting is told at the start and not with the first question.
    }

    private static Map<String, List<String>> known(String setting, Map<String, List<String>> groups) {
        groups.forEach((id, names) -> GroupName.other(names).ifPresent(wrong -> {
            throw new SlackSettingException("'pincite.slack." + setting + "." + id + "' holds '" + wrong
                    + "'; a group " + GroupName.RULE);
        }));
        return groups;
    }

    /** Who asks: the user where only they see the answer, else the channel. */
    public Caller of(SlackQuestion question) {
        return question.isPrivate() || question.source() == Source.DIRECT
                ? user(question.team(), question.user())
                : channel(question.team(), question.channel());
    }

    /** Whoever will read what is posted where this was asked, now or later. */
    public Caller here(SlackQuestion question) {
        return question.source() == Source.DIRECT
                ? user(question.team(), question.user())
                : channel(question.team(), question.channel());
    }

    /** Who opened our messages or our home, where nobody else sees what is offered. */
    public Caller reader(String team, String user) {
        return user(team, user);
    }

    /** As it is named elsewhere, {@code T0001/C0001}; empty for who is nobody of Slack. */
    public Optional<String> idOf(Caller caller) {
        return Optional.of(caller.id()).filter(id -> id.startsWith(KIND)).map(id -> id.substring(KIND.length()));
    }

    /** With the groups that are set now; no channel has a user's id. */
    public Caller named(String teamAndId) {
        var parts = teamAndId.split("/", 2);
        var all = new HashMap<>(channels);
        all.putAll(users);
        return caller(parts[0], parts[1], all);
    }

    /** Whoever is in a channel. */
    public Caller channel(String team, String channel) {
        return caller(team, channel, channels);
    }

    /** Whoever presses a button below an answer was shown it. */
    public Caller voter(String team, String user) {
        return new Caller(id(team, user), RIGHTS, Readership.EVERYTHING);
    }

    private Caller user(String team, String user) {
        return caller(team, user, users);
    }

    /** Ids of different workspaces may be the same: one with its workspace before it counts first. */
    private static Caller caller(String team, String id, Map<String, List<String>> groups) {
        var own = Optional.ofNullable(groups.get(team + "/" + id)).or(() -> Optional.ofNullable(groups.get(id)));
        return new Caller(id(team, id), RIGHTS, Readership.of(own.orElse(List.of())));
    }

    @Override
    public boolean keeps(Caller stored) {
        return stored.id().startsWith(KIND);
    }

    @Override
    public Optional<Caller> now(Caller stored) {
        return idOf(stored).filter(id -> id.contains("/")).map(this::named);
    }

    private static String id(String team, String id) {
        return KIND + team + "/" + id;
    }
}
