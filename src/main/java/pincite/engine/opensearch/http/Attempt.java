package pincite.engine.opensearch.http;

import java.time.Duration;

import pincite.index.IndexException;

/** What came of asking one host. */
sealed interface Attempt {

    record Answered(ClusterReply reply) implements Attempt {
    }

    /** This host does not answer, or not whole; another one may. */
    record Failed(String why) implements Attempt {
    }

    /** This host never will by these settings; another one may. */
    record Unfit(IndexException because) implements Attempt {
    }

    /** No host of these settings ever will. */
    record Refused(IndexException because) implements Attempt {
    }

    /** The cluster has too much to do. */
    record Busy(Duration pause) implements Attempt {
    }
}
