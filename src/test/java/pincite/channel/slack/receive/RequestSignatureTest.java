package pincite.channel.slack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.slack.api.app_backend.SlackSignature;

class RequestSignatureTest {

    /** As Slack's documentation publishes it. */
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final long TIME = 1531420618;
    private static final String BODY = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
            + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    @Test
    void acceptsThePublishedSignature() {
        assertThat(holds(0, SIGNATURE, BODY)).isTrue();
    }

    @Test
    void signsBytesAndNotLetters() {
        assertThat(holds(0, "v0=a3c51756f0170fa5abce21f93629e0d134c09ab40e6fb0e5d02c27d44d8b3938",
                "{\"text\":\"Règlement — 裁判所 ⚖\"}")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           -301, false
                           -300, true
                           -299, true
                           299,  true
                           300,  true
                           301,  false
                           315360000, false
                           """)
    void acceptsFiveMinutesBeforeAndAfter(long late, boolean isAccepted) {
        assertThat(holds(late, SIGNATURE, BODY)).isEqualTo(isAccepted);
    }

    @Test
    void findsEachFlippedBitOfTheBody() {
        var body = BODY.getBytes(StandardCharsets.UTF_8);
        for (int each = 0; each < body.length; each++) {
            body[each] ^= 1;
            assertThat(at(0).holds(List.of("" + TIME), List.of(SIGNATURE), body)).as("byte " + each).isFalse();
            body[each] ^= 1;
        }
    }

    @Test
    void findsEachChangedDigit() {
        for (int each = 0; each < SIGNATURE.length(); each++) {
            var changed = new StringBuilder(SIGNATURE);
            changed.setCharAt(each, changed.charAt(each) == '0' ? '1' : '0');
            assertThat(holds(0, changed.toString(), BODY)).as(changed.toString()).isFalse();
        }
        assertThat(at(0).holds(List.of("" + (TIME + 1)), List.of(SIGNATURE), bytes(BODY))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "-1531420618", "+1531420618", "1531420618.0", "0x5b47", "１５３１４２０６１８",
            "99999999999999999999"})
    void refusesATimeThatIsNone(String time) {
        assertThat(at(0).holds(List.of(time), List.of(SIGNATURE), bytes(BODY))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "v0=", "v0", "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
            "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
            "V0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503",
            "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503 "})
    void refusesASignatureOfAnotherForm(String signature) {
        assertThat(holds(0, signature, BODY)).isFalse();
    }

    @Test
    void refusesMissingAndDoubledHeaders() {
        var time = "" + TIME;
        assertThat(at(0).holds(List.of(), List.of(SIGNATURE), bytes(BODY))).isFalse();
        assertThat(at(0).holds(List.of(time), List.of(), bytes(BODY))).isFalse();
        assertThat(at(0).holds(List.of(time, time), List.of(SIGNATURE), bytes(BODY))).isFalse();
        assertThat(at(0).holds(List.of(time), List.of(SIGNATURE, SIGNATURE), bytes(BODY))).isFalse();
    }

    @Test
    void acceptsTheOldSecretWhileItIsReplaced() {
        assertThat(of("new", SECRET).holds(List.of("" + TIME), List.of(SIGNATURE), bytes(BODY))).isTrue();
        assertThat(of("new").holds(List.of("" + TIME), List.of(SIGNATURE), bytes(BODY))).isFalse();
    }

    @Test
    void isNothingWithoutASecret() {
        assertThatThrownBy(() -> of()).hasMessageContaining("signing secret");
        assertThatThrownBy(() -> of(" ")).hasMessageContaining("signing secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "payload=%7B%7D", "{\"text\":\"Größe 裁判所 😀\"}"})
    void agreesWithSlacksOwnLibrary(String body) {
        var signed = new SlackSignature.Generator(SECRET).generate("" + TIME, body);
        assertThat(holds(0, signed, body)).isTrue();
    }

    private static boolean holds(long late, String signature, String body) {
        return at(late).holds(List.of("" + TIME), List.of(signature), bytes(body));
    }

    private static RequestSignature at(long late) {
        return new RequestSignature(List.of(SECRET), clock(late));
    }

    private static RequestSignature of(String... secrets) {
        return new RequestSignature(List.of(secrets), clock(0));
    }

    private static Clock clock(long late) {
        return Clock.fixed(Instant.ofEpochSecond(TIME + late), ZoneOffset.UTC);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
