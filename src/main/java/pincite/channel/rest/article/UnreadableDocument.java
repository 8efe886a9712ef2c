package pincite.channel.rest.article;

import java.time.Instant;

import pincite.index.ingestion.IndexKeeper.Trouble;

/**
 * A file that gives no article.
 *
 * @param reason what is wrong with it and what to do; goes on after its name
 * @param since  when this was found out
 */
record UnreadableDocument(String file, String reason, Instant since) {

    static UnreadableDocument of(Trouble trouble) {
        return new UnreadableDocument(trouble.unreadable().file(), trouble.unreadable().reason(), trouble.since());
    }
}
