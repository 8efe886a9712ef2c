package pincite.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Anna Huber                       | Huber, Anna
                                            Anna Huber and Karl M. Rist      | Huber, Anna + Rist, Karl M.
                                            Anna Huber, Jo Frei and Al Ott   | Huber, Anna + Frei, Jo + Ott, Al
                                            Jan van den Berg                 | van den Berg, Jan
                                            Siobhán O’Neill-Smith            | O’Neill-Smith, Siobhán
                                            The Pincite authors              | The Pincite authors
                                            The Associated Press             | The Associated Press
                                            Reuters                          | Reuters
                                            Huber, Anna                      | Huber, Anna
                                            staff and agencies               | staff and agencies
                                            ''                               | ''
                                            """)
    void peopleHaveFamilies(String written, String names) {
        assertThat(Author.of(Optional.of(written)).stream().map(Author::familyFirst).collect(Collectors.joining(" + ")))
                .isEqualTo(names);
    }
}
