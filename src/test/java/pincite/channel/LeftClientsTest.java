package pincite.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.junit.jupiter.api.Test;

class LeftClientsTest {

    @Test
    void onlyWhatLeftClientsCauseIsKeptOut() {
        assertThat(isLogged(new ClosedChannelException())).isFalse();
        assertThat(isLogged(new IOException("Connection reset by peer"))).isFalse();
        assertThat(isLogged(new IOException("No space left on device"))).isTrue();
        assertThat(isLogged(new IllegalStateException())).isTrue();
        assertThat(new LeftClients().isLoggable(new LogRecord(Level.INFO, "started"))).isTrue();
    }

    private static boolean isLogged(Throwable thrown) {
        var entry = new LogRecord(Level.SEVERE, "A request failed");
        entry.setThrown(thrown);
        return new LeftClients().isLoggable(entry);
    }
}
