package pincite.channel.slack.receive;

/** What Slack sent cannot be read, and would not be the next time either. */
public final class MalformedException extends RuntimeException {

    MalformedException(String what) {
        super(what);
    }

    MalformedException(String what, Exception cause) {
        super(what, cause);
    }
}
