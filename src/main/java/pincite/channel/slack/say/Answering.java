package pincite.channel.slack.say;

import pincite.answer.AnswerListener;
import pincite.channel.slack.SlackQuestion;
import pincite.record.AnswerDocument;

/** Where answers come from. */
interface Answering {

    /** @param listener is told each statement as soon as it is proved */
    AnswerDocument answer(SlackQuestion question, AnswerListener listener);
}
