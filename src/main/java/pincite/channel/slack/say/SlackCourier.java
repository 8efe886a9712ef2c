package pincite.channel.slack.say;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.access.CurrentCaller;
import pincite.channel.slack.SlackCallers;
import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.install.Workspaces;
import pincite.channel.slack.say.block.Addresses;
import pincite.channel.slack.say.block.Message;
import pincite.channel.slack.say.block.WatchMessages;
import pincite.retrieval.RefusedException;
import pincite.watch.Courier;
import pincite.watch.News;
import pincite.watch.Recipient;
import pincite.watch.Recipient.SlackChannel;

/** Posts what is new in the answers to watched questions. */
@ApplicationScoped
class SlackCourier implements Courier {

    private final SlackMethods slack;
    private final Workspaces workspaces;
    private final Addresses addresses;
    private final Failures failures;
    private final SlackCallers callers;

    @Inject
    SlackCourier(SlackMethods slack, Workspaces workspaces, Addresses addresses, Failures failures,
            SlackCallers callers) {
        this.callers = callers;
        this.slack = slack;
        this.workspaces = workspaces;
        this.addresses = addresses;
        this.failures = failures;
    }

    @Override
    public boolean serves(Recipient to) {
        return to instanceof SlackChannel;
    }

    @Override
    public void check(Recipient to) {
        try {
            workspaces.tokenOf(((SlackChannel) to).team());
        } catch (SlackException.Refused refused) {
            throw new RefusedException("to.slack",
                    "cannot be served: the app is not installed there; set pincite.slack.bot-token first");
        }
    }

    @Override
    public Optional<String> bring(News news, Recipient to) {
        try {
            var place = place((SlackChannel) to);
            messages(news, (SlackChannel) to).forEach(message -> slack.post(place, message, Optional.empty()));
            return Optional.empty();
        } catch (SlackException.Unsure unsure) {
            // It may be there; posted again it might be there twice.
            failures.count(unsure);
            return Optional.empty();
        } catch (SlackException failure) {
            failures.count(failure);
            return Optional.of("Slack: " + failure.getMessage() + ".");
        }
    }

    /** Its links are for whoever is in the channel. */
    private List<Message> messages(News news, SlackChannel to) {
        var place = place(to);
        return CurrentCaller.as(callers.channel(place.team(), place.channel()),
                () -> WatchMessages.of(news, addresses));
    }

    private static Place place(SlackChannel channel) {
        return new Place(channel.team(), channel.channel(), Optional.empty());
    }
}
