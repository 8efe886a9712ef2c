package pincite.channel.slack.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import pincite.time.SkippingTime;

class MessageSpacingTest {

    private final SkippingTime time = new SkippingTime();

    @Test
    void fiftyMessagesOfAChannelAreASecondApart() {
        var spacing = new MessageSpacing(time);
        var start = time.now();
        IntStream.range(0, 50).forEach(message -> spacing.await("T1 C1"));
        assertThat(Duration.between(start, time.now())).isEqualTo(Duration.ofSeconds(49));
        spacing.await("T1 C2");
        assertThat(time.pauses()).hasSize(49);
    }
}
