package pincite.channel.slack.outbound;

/** Knows which message holds which answer. */
interface AnswerMemory {

    /** @param message its time stamp */
    void remember(String team, String channel, String message, String answer);
}
