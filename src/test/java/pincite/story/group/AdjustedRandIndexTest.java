package pincite.story.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustedRandIndexTest {

    private static AdjustedRandIndex index(String found, String real) {
        var one = new TreeMap<String, String>();
        var other = new TreeMap<String, String>();
        for (int place = 0; place < found.length(); place++) {
            one.put("thing" + place, found.substring(place, place + 1));
            other.put("thing" + place, real.substring(place, place + 1));
        }
        return AdjustedRandIndex.of(one, other);
    }

    /** Reckoned by hand from the table of both groupings. */
    @ParameterizedTest
    @CsvSource({"aabb, ccdd, 1", "aabc, ccdd, 0.571429", "aaab, ccdd, 0", "abab, ccdd, -0.5", "abcd, ccdd, 0",
            "aabbcc, cccddd, 0.242424", "abcd, efgh, 1"})
    void isWhatHubertAndArabieReckon(String found, String real, double value) {
        assertThat(index(found, real).value()).isCloseTo(value, within(1e-6));
    }

    @Test
    void pairsThatArePutTogetherWronglyCostPrecisionAndOthersRecall() {
        assertThat(index("aaab", "ccdd").precision()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(index("aaab", "ccdd").recall()).isEqualTo(0.5);
    }
}
