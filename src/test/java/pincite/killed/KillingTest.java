package pincite.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty here; {@code mvn -Pkill verify} kills as many as wanted. */
class KillingTest {

    private static final int TIMES = 20;

    @TempDir
    Path folder;

    @Test
    void whatWasSaidToBeDoneIsThereAndNothingIsMixed() throws Exception {
        var outcome = Killing.kill(folder, TIMES);
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.kills()).isEqualTo(TIMES);
        assertThat(outcome.done()).isPositive();
    }
}
