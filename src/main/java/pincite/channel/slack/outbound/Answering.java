package pincite.channel.slack.outbound;

import pincite.channel.AnswerDocument;
import pincite.channel.slack.SlackQuestion;

/** Where answers come from. */
interface Answering {

    AnswerDocument answer(SlackQuestion question);
}
