package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {

    /** The word and the first that it is said of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The town did not build a bridge.           | not build
                                            The town didn't build a bridge.            | didn't build
                                            The town refused to build a bridge.        | refused build
                                            The mayor denied having sold the bridge.   | denied sold
                                            The mayor denied the request.              | ''
                                            The court rejected claims that it sank.    | rejected sank
                                            The storm kept the boats from leaving.     | kept boats
                                            No more than three boats sank.             | ''
                                            It has yet to sink.                        | yet sink
                                            It never sank, without a trace.            | never sank/without trace
                                            It sank.                                   | ''
                                            """)
    void findsWhatIsDenied(String text, String denied) {
        var words = Words.folded(text);
        assertThat(said(words, Polarity.of(words).negations())).isEqualTo(denied);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The town may build a bridge.         | may build
                                            The town plans to build a bridge.    | plans build
                                            It sank in May.                      | ''
                                            The town has plans.                  | ''
                                            If it rains, the boats leave.        | If rains
                                            """)
    void findsWhatIsOnlyPossibleOrWanted(String text, String open) {
        var words = Words.folded(text);
        assertThat(said(words, Polarity.of(words).hedges())).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"It did not sink, 3, true", "It did not not sink, 4, false", "It found no trace, 1, true",
            "It sank but did not burn, 1, false"})
    void deniesWhatIsDeniedAnOddNumberOfTimes(String text, int place, boolean isDenied) {
        assertThat(Polarity.of(Words.folded(text)).denies(place)).isEqualTo(isDenied);
    }

    private static String said(Words words, List<Polarity.Operator> operators) {
        return operators.stream().map(each -> words.word(each.place()).text() + " "
                + words.word(each.focus().get(0)).text()).collect(Collectors.joining("/"));
    }
}
