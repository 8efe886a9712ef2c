package pincite.channel.slack.say;

import java.util.List;
import java.util.Optional;

import pincite.answer.AnswerListener;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.say.block.Message;
import pincite.record.AnswerDocument;

/** Where answers come from. */
interface Answering {

    /** @param listener is told each statement as soon as it is proved */
    AnswerDocument answer(SlackQuestion question, AnswerListener listener);

    /** Whether it asks us, by a mention or by what it is about; if not, it is only overheard. */
    default boolean isAsked(SlackQuestion question) {
        return true;
    }

    /** What is said to a word that wants something else than an answer, such as help; empty for a question. */
    default Optional<List<Message>> wished(SlackQuestion question) {
        return Optional.empty();
    }

    /** Empty where nothing is worth saying unasked. */
    default Optional<AnswerDocument> overheard(SlackQuestion question) {
        return Optional.of(answer(question, AnswerListener.NONE));
    }
}
