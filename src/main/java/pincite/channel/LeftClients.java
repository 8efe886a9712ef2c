package pincite.channel;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

import io.netty.util.IllegalReferenceCountException;
import io.quarkus.logging.LoggingFilter;

/** Keeps out of the log what the platform says of clients that have left: nothing is broken, and nobody can do anything. */
@LoggingFilter(name = "left-clients")
public final class LeftClients implements Filter {

    @Override
    public boolean isLoggable(LogRecord entry) {
        var thrown = entry.getThrown();
        boolean isAfterwards = thrown instanceof IllegalReferenceCountException
                && String.valueOf(entry.getMessage()).startsWith("Failed to mark a promise");
        return !isAfterwards && !isLeft(thrown);
    }

    /** Whether this only says that the other side is gone. */
    public static boolean isLeft(Throwable failure) {
        return failure instanceof ClosedChannelException
                || failure instanceof IOException && "Connection reset by peer".equals(failure.getMessage())
                || failure instanceof IOException && "Broken pipe".equals(failure.getMessage());
    }
}
