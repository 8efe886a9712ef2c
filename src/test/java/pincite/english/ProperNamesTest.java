package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProperNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                                                                  The mayor met Ada Birch and Ben.   | nothing            | Ada Birch/Ben
                                                                  Birch left.                        | then Birch left    | Birch
                                                                  Birch left.                        | then others left   | ##
                                                                  They left. Then Birch left.        | and Birch          | Birch
                                                                  He said: "Boats sink in Kiel."     | nothing            | Kiel
                                                                  The widow of J. Birch of the U.S.  | nothing            | J Birch/US
                                                                  They saw eBay and B2B in May.      | nothing            | eBay/B2B/May
                                                                  In Jean-Luc's boat I met the Board | nothing            | Jean-Luc/Board
                                                                  They came from Kiel, Bremen.       | nothing            | Kiel/Bremen
                                                                  """)
    void findsNamesThatNoStartOfASentenceExplains(String text, String quoted, String names) {
        assertThat(ProperNames.of(text).among(List.of(ProperNames.of(quoted))).stream()
                .map(name -> String.join(" ", name)).collect(Collectors.joining("/"))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            he met Ada Birch today  | Ada Birch | true
                                            Ada met him. Birch too  | Ada Birch | false
                                            from Ada, Birch         | Ada Birch | false
                                            in Ada Birch's boat     | Birch     | true
                                            """)
    void holdsNamesWhoseWordsStandTogether(String text, String name, boolean isHeld) {
        assertThat(ProperNames.of(text).hold(List.of(name.split(" ")))).isEqualTo(isHeld);
    }
}
