package pincite.channel.slack.inbox;

import java.io.IOException;

/**
 * What is written up to here, but perhaps not on the disk yet.
 *
 * @param size   of the segment
 * @param number of entries in all
 */
record Written(Segment segment, long size, long number, Attempt attempt) {

    /** What is written until a flush fails; what comes after its end is nowhere then. */
    static final class Attempt {

        private long end = Long.MAX_VALUE;

        void end(long flushed) {
            end = flushed;
        }
    }

    boolean isLost() {
        return number > attempt.end;
    }

    void requireThere() throws IOException {
        if (isLost()) {
            throw new IOException("It was taken back with what could not be flushed before it");
        }
    }
}
