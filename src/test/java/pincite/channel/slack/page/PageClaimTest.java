package pincite.channel.slack.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.Span;

class PageClaimTest {

    private static final Seal SEAL = new Seal("a secret");
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static PageClaim claim(String audience, Span span) {
        return PageClaim.of("a/long/path/to/an-article", "The very words.", span, 20_000,
                Audience.of(audience).orElseThrow()).orElseThrow();
    }

    private static String token(String audience) {
        return SEAL.token(claim(audience, new Span(1_041, 1_102)).bytes());
    }

    @ParameterizedTest
    @CsvSource({"T1/C1, 0, 1", "T012ABCDEFG/C012ABCDEF, 1041, 1102", "TZ/U0, 16777215, 16842750",
            "E00/D0000, 65536, 65537"})
    void saysWhatItWasMadeOf(String audience, int start, int end) {
        var claim = claim(audience, new Span(start, end));
        assertThat(SEAL.open(SEAL.token(claim.bytes())).flatMap(PageClaim::read)).contains(claim);
        assertThat(claim.isOf("a/long/path/to/an-article")).isTrue();
        assertThat(claim.isOf("another")).isFalse();
        assertThat(claim.quotes("The very words.")).isTrue();
        assertThat(claim.quotes("Other words.")).isFalse();
    }

    @Test
    void isShort() {
        assertThat(token("T012ABCDEFG/C012ABCDEF")).hasSizeLessThanOrEqualTo(64).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void whatDoesNotFitIsNotLinked() {
        var audience = Audience.of("T1/C1").orElseThrow();
        assertThat(PageClaim.of("a", "q", new Span(0, 65_536), 20_000, audience)).isEmpty();
        assertThat(PageClaim.of("a", "q", new Span(16_777_216, 16_777_217), 20_000, audience)).isEmpty();
        assertThat(PageClaim.of("a", "q", new Span(0, 1), 65_536, audience)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T1", "/C1", "T1/", "t1/c1", "T1/C1/D1", "T1/C 1", "machine", "0T/C1"})
    void nobodyElseIsAnAudience(String id) {
        assertThat(Audience.of(id)).isEmpty();
    }

    /** Each sign by each other. */
    @Test
    void noChangedTokenOpens() {
        var token = token("T1/C1");
        for (int at = 0; at < token.length(); at++) {
            for (char other : SIGNS.toCharArray()) {
                var changed = token.substring(0, at) + other + token.substring(at + 1);
                assertThat(SEAL.open(changed).isPresent()).as(changed).isEqualTo(changed.equals(token));
            }
            assertThat(SEAL.open(token.substring(0, at))).isEmpty();
            assertThat(SEAL.open(token.substring(0, at) + "A" + token.substring(at))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAA", "====", "../../api/articles", "%00", "é"})
    void nothingElseOpens(String token) {
        assertThat(SEAL.open(token)).isEmpty();
        assertThat(SEAL.open(token.repeat(99))).isEmpty();
    }

    @Test
    void anotherSecretOpensNothing() {
        assertThat(new Seal("another").open(token("T1/C1"))).isEmpty();
        assertThat(new Seal("a secret").open(token("T1/C1"))).isPresent();
    }
}
