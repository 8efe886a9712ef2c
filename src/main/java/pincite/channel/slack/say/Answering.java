package pincite.channel.slack.say;

import java.util.Optional;

import pincite.answer.AnswerListener;
import pincite.channel.slack.SlackQuestion;
import pincite.quote.CheckedQuote;
import pincite.record.AnswerDocument;

/** Where answers come from. */
interface Answering {

    /** @param listener is told each statement as soon as it is proved */
    AnswerDocument answer(SlackQuestion question, AnswerListener listener);

    /** Whether it asks us, by a mention or by what it is about; if not, it is only overheard. */
    default boolean isAsked(SlackQuestion question) {
        return true;
    }

    /** What came of a quote; empty where it brings none and asks something. */
    default Optional<CheckedQuote> checked(SlackQuestion question) {
        return Optional.empty();
    }

    /** Empty where nothing is worth saying unasked. */
    default Optional<AnswerDocument> overheard(SlackQuestion question) {
        return Optional.of(answer(question, AnswerListener.NONE));
    }
}
