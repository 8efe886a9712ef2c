package pincite.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | true
                                            TEXT/HTML; charset=utf-8                                        | true
                                            */*                                                             | false
                                            text/*                                                          | false
                                            application/json                                                | false
                                            application/json, text/html;q=0.5                               | false
                                            application/json;q=0.5, text/html                               | true
                                            application/json, text/html                                     | false
                                            text/html;q=0                                                   | false
                                            text/html;q=x                                                   | false
                                            ''                                                              | false
                                            ;;,,                                                            | false
                                            """)
    void pagesAreForWhoPrefersThem(String accept, boolean prefersHtml) {
        assertThat(AcceptedTypes.of(List.of(accept)).prefersHtml()).isEqualTo(prefersHtml);
    }
}
