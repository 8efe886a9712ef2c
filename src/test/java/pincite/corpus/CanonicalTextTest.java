package pincite.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    /** "a", an emoji, "b", a letter of Linear B, "c": five code points in seven UTF-16 units. */
    private static final String WITH_SUPPLEMENTARY = "a\uD83D\uDE00b\uD800\uDC00c";

    @Test
    void countsCodePoints() {
        assertThat(CanonicalText.of(WITH_SUPPLEMENTARY).length()).isEqualTo(5);
    }

    @Test
    void slicesEverySpanAsCodePointsDo() {
        var text = CanonicalText.of(WITH_SUPPLEMENTARY);
        int[] codePoints = WITH_SUPPLEMENTARY.codePoints().toArray();
        for (int start = 0; start < 5; start++) {
            for (int end = start + 1; end <= 5; end++) {
                assertThat(text.slice(new Span(start, end))).isEqualTo(new String(codePoints, start, end - start));
            }
        }
    }

    @Test
    void turnsUnitsIntoCodePointsAndBack() {
        var text = CanonicalText.of(WITH_SUPPLEMENTARY);
        assertThat(text.spanOfUnits(3, 4)).isEqualTo(new Span(2, 3));
        assertThat(text.spanOfUnits(1, 7)).isEqualTo(new Span(1, 5));
        assertThat(text.slice(text.spanOfUnits(4, 6))).isEqualTo("\uD800\uDC00");
    }

    @Test
    void foldsLineEnds() {
        assertThat(CanonicalText.of("a\r\nb\rc\nd").value()).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void refusesASpanBeyondItsEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalText.of("abc").slice(new Span(1, 4)))
                .withMessageContaining("3 code points");
    }

    @Test
    void refusesSpansThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2)).withMessageContaining("[-1, 2)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 2)).withMessageContaining("[2, 2)");
    }
}
