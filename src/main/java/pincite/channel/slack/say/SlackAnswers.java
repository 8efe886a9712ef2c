package pincite.channel.slack.say;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.AnswerListener;
import pincite.answer.NotReadyException;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.say.block.Addresses;
import pincite.channel.slack.say.block.AnswerMessages;
import pincite.channel.slack.say.block.HomeTab;
import pincite.channel.slack.say.block.Message;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;
import pincite.time.Time;

/** Says in Slack what is answered, or in one sentence that it is not. */
@ApplicationScoped
class SlackAnswers implements SlackReplies {

    private static final String NOT_READY = "The articles are not ready to be asked yet. Ask again in a moment.";
    private static final String REFUSED = "That cannot be asked: a question is plain words, up to " + Question.LONGEST
            + " characters.";
    private static final String BROKEN = "The question could not be answered, because something is broken here. Ask again in a moment.";
    private static final String NOT_SHOWN = "There is an answer, but Slack did not show all of it. Ask again in a moment.";

    private final Answering answering;
    private final SlackMethods slack;
    private final ResponseUrls responses;
    private final Failures failures;
    private final Addresses addresses;
    private final boolean isStreaming;
    private final Time time;

    @Inject
    SlackAnswers(Answering answering, SlackMethods slack, ResponseUrls responses, Failures failures,
            Addresses addresses, SlackConfig config) {
        this(answering, slack, responses, failures, addresses, Time.SYSTEM, config.streaming());
    }

    SlackAnswers(Answering answering, SlackMethods slack, ResponseUrls responses, Failures failures,
            Addresses addresses, Time time, boolean isStreaming) {
        this.answering = answering;
        this.slack = slack;
        this.responses = responses;
        this.failures = failures;
        this.addresses = addresses;
        this.time = time;
        this.isStreaming = isStreaming;
    }

    /** @throws SlackException where not even the failure could be told */
    @Override
    public boolean answer(SlackQuestion question) {
        question.responseUrl().ifPresent(responses::received);
        try {
            return answering.isAsked(question) ? answered(question) : overheard(question);
        } catch (SlackException.Unsure unsure) {
            // It may be there; said again it might be there twice.
            failures.count(unsure);
            return true;
        } catch (SlackException failure) {
            failures.count(failure);
            tell(question, NOT_SHOWN);
        } catch (RefusedException refused) {
            tell(question, REFUSED);
        } catch (NotReadyException notReady) {
            tell(question, NOT_READY);
        } catch (RuntimeException broken) {
            failures.count(broken);
            tell(question, BROKEN);
        }
        return false;
    }

    private boolean answered(SlackQuestion question) {
        if (isInThread(question)) {
            tried(() -> slack.working(Place.of(question)));
        }
        answering.wished(question).ifPresentOrElse(messages -> show(question, messages, Optional.empty()),
                () -> say(question));
        return true;
    }

    /** Whole and without a sign of work, for there may be nothing to say; nor is anybody told why not. */
    private boolean overheard(SlackQuestion question) {
        var answer = unasked(question);
        answer.ifPresent(said -> show(question, messages(said).whole(), Optional.of(said.id())));
        return answer.isPresent();
    }

    private Optional<AnswerDocument> unasked(SlackQuestion question) {
        try {
            return answering.overheard(question);
        } catch (NotReadyException notReady) {
            return Optional.empty();
        } catch (RuntimeException broken) {
            failures.count(broken);
            return Optional.empty();
        }
    }

    @Override
    public void notice(SlackQuestion question, String sentence) {
        var message = Message.sentence(sentence);
        question.responseUrl().ifPresentOrElse(address -> responses.say(address, true, List.of(message)),
                () -> slack.whisper(Place.of(question), question.user(), message));
    }

    @Override
    public void opened(String team, String channel, String user, String tab, List<String> suggestions) {
        if (tab.equals("home")) {
            tried(() -> slack.showHome(team, user, HomeTab.of(suggestions)));
        } else if (!suggestions.isEmpty()) {
            tried(() -> slack.suggest(new Place(team, channel, Optional.empty()), suggestions));
        }
    }

    @Override
    public void threadOpened(String team, String channel, String thread, String user, List<String> suggestions) {
        if (!suggestions.isEmpty()) {
            tried(() -> slack.suggest(new Place(team, channel, Optional.of(thread)), suggestions));
        }
    }

    @Override
    public void thank(String team, String channel, String thread, String user) {
        tried(() -> slack.whisper(new Place(team, channel, Optional.of(thread)), user,
                Message.sentence("Thank you, that helps.")));
    }

    private void say(SlackQuestion question) {
        if (isStreaming && isInThread(question)) {
            stream(question);
        } else {
            var answer = answering.answer(question, AnswerListener.NONE);
            show(question, messages(answer).whole(), Optional.of(answer.id()));
        }
    }

    /** There all may see how it comes about. */
    private static boolean isInThread(SlackQuestion question) {
        return question.responseUrl().isEmpty() && !question.isPrivate() && Place.of(question).thread().isPresent();
    }

    private void stream(SlackQuestion question) {
        var stream = new AnswerStream(slack, failures, Place.of(question), question.user(), time);
        try {
            var answer = answering.answer(question, new SpokenAnswer(stream));
            stream.finish(messages(answer), answer.id());
        } catch (RuntimeException failure) {
            stream.abandon();
            throw failure;
        }
    }

    private AnswerMessages messages(AnswerDocument answer) {
        return new AnswerMessages(answer, addresses, answer.writer().because().or(answer.writer()::caveat));
    }

    private void show(SlackQuestion question, List<Message> messages, Optional<String> answer) {
        var place = Place.of(question);
        if (question.responseUrl().isPresent()) {
            responses.say(question.responseUrl().get(), question.isPrivate(), messages);
        } else if (question.isPrivate()) {
            messages.forEach(message -> slack.whisper(place, question.user(), message));
        } else {
            messages.forEach(message -> slack.post(place, message, answer));
        }
    }

    private void tell(SlackQuestion question, String sentence) {
        var message = Message.sentence(sentence);
        if (question.responseUrl().isPresent()) {
            responses.say(question.responseUrl().get(), true, List.of(message));
        } else if (question.isPrivate()) {
            slack.whisper(Place.of(question), question.user(), message);
        } else {
            slack.post(Place.of(question), message, Optional.empty());
        }
    }

    /** What an answer does without. */
    private void tried(Runnable call) {
        try {
            call.run();
        } catch (SlackException failure) {
            failures.count(failure);
        }
    }
}
