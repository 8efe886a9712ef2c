package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexNamesTest {

    private final IndexNames names = IndexNames.of("pincite", "a recipe");

    @ParameterizedTest
    @CsvSource({"pincite-0123abcd-open-0000000001a, true", "pincite-0123abcd-0123456789abcdef-0000000012b, true",
            "pincite-test-0123abcd-open-0000000001a, false", "pincite-0123abcd-notes, false",
            "other-0123abcd-open-0000000001a, false"})
    void anotherPrefixThatBeginsAsOursIsNotOurs(String index, boolean isOurs) {
        assertThat(names.isOurs(index)).isEqualTo(isOurs);
    }
}
