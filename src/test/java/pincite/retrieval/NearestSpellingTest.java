package pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.index.Spellings;
import pincite.index.Spellings.Spelling;

class NearestSpellingTest {

    private static final List<Spelling> NAMES = List.of(name("zhao", "Zhao", 1), name("changpeng", "Changpeng", 1),
            name("faruqui", "Faruqui", 1), name("shroder", "Shroder", 1), name("geegen", "Geegen", 1),
            name("garcia", "García", 1), name("martin", "Martin", 1), name("martine", "Martine", 1),
            name("martina", "Martina", 2), name("hansel", "Hansel", 1), name("hansen", "Hansen", 2),
            name("karimi", "Karimi", 1), name("karima", "Karima", 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            one letter less                        | zao        | Zhao
                                            another letter in a longer word        | changpang  | Changpeng
                                            two edits in a long word               | farouqi    | Faruqui
                                            two letters more                       | schroeder  | Shroder
                                            neighbours exchanged                   | gegeen     | Geegen
                                            as it is written                       | garca      | García
                                            three edits                            | schroedder |
                                            two edits in a word of six             | shrdur     |
                                            another letter in a short word         | zhau       |
                                            fewest edits before most passages      | martinne   | Martine
                                            most passages before the alphabet      | hanset     | Hansen
                                            the alphabet last                      | karimo     | Karima
                                            too short                              | za         |
                                            """)
    void isTheNameThatWasMeant(String why, String folded, String name) {
        assertThat(NearestSpelling.among(new Spellings(folded, NAMES), any -> true)).as(why)
                .isEqualTo(Optional.ofNullable(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            one letter less       | settlment    | settlement
                                            neighbours exchanged  | settlemnet   | settlement
                                            two edits             | setlment     |
                                            """)
    void isTheWordThatWasMeantWithOneEdit(String why, String folded, String word) {
        var words = new Spellings(folded, List.of(new Spelling("settlement", "settlement", 2)));
        assertThat(NearestSpelling.among(words, any -> true)).as(why).isEqualTo(Optional.ofNullable(word));
    }

    private static Spelling name(String folded, String written, int passages) {
        return new Spelling(folded, written, passages);
    }
}
