package pincite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over small articles of a town, with quotes of every kind. */
class QuoteCheckTest {

    private final MillArticles town = MillArticles.ofTown();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                      The landlord is not permitted to close the mill without notice.      | lease
                                                                      the landlord is not permitted to close the mill                      | lease
                                                                      The town council relaxed the rules for visitors in May 2020          | lease
                                                                      "the town council relaxed the rules"                                 | lease
                                                                      “the town council relaxed the rules.”                                | lease
                                                                      ‘relaxed the rules,’                                                 | lease
                                                                      „relaxed the rules“                                                  | lease
                                                                      48,500 pounds                                                        | lease
                                                                      The wheel was finished in Stowe                                      | wheel
                                                                      The warden's count - made at dawn - was confirmed by two anglers     | otters
                                                                      The warden’s count—made at dawn—was confirmed by two anglers         | otters
                                                                      warden                                                               | otters otters
                                                                      The reeds grew quickly                                               | otters wheel wheel undated
                                                                      Oak lasts longer than pine                                           | wheel
                                                                      "Oak lasts longer than pine."                                        | wheel
                                                                      The joiner wrote: "Oak lasts longer than pine."                      | wheel
                                                                      in autumn,   and the mayor expects                                   | otters
                                                                      twice. The town will vote                                            | otters
                                                                      We had no warning of the flood," Bo Park told the council, "and we lost all the grain | lease
                                                                      [T]he tenant may keep otters in the pond                             | lease
                                                                      "[T]he price was 48,500 pounds"                                      | lease
                                                                      ... may keep otters in the pond ...                                  | lease
                                                                      non-profit organisation                                              | otters
                                                                  """)
    void namesEveryPlaceOfWhatStandsThere(String quote, String articles) {
        var checked = check(quote);
        assertThat(checked.verdict()).as(checked::message).isEqualTo(QuoteVerdict.VERBATIM);
        assertThat(checked.places()).extracting(place -> place.article().id()).containsExactlyInAnyOrder(
                articles.split(" "));
        assertThat(checked.places()).allMatch(place -> place.differences().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                      The mill … was sold to a family of bakers in 2019.
                                                                      The mill ... was sold to a family of bakers
                                                                      The mill [...] was sold to a family of bakers in 2019
                                                                      The mill . . . was sold to a family of bakers in 2019
                                                                      The price was 48,500 pounds … the buyers paid it
                                                                      the warden's count … was confirmed by two anglers
                                                                      Four otters were seen … on Monday
                                                                      Four otters were seen below the weir … The warden’s count
                                                                      The weir was built in 1911. ... The town will vote on its repair
                                                                      the town will vote … in autumn
                                                                      [The weir] was mended twice
                                                                      The weir was built in 1911. [The weir] was mended twice.
                                                                      the town council relaxed the rules for [guests] in May 2020
                                                                      Four otters [of the river] were seen below the weir
                                                                      Four otters were seen below the weir on Monday [sic]
                                                                      Officials of the non-profit organisation plant[] reeds
                                                                      the buyers pa[y] it at once
                                                                      "The wheel has never turned so well … We grind every morning."
                                                                      "We had no warning of the flood … and we lost all the grain"
                                                                      "We had no warning of the flood," said Bo Park, "and we lost all the grain."
                                                                  """)
    void whatIsLeftOutMayLeaveTheMeaning(String quote) {
        var checked = check(quote);
        assertThat(checked.verdict()).as(checked::message).isEqualTo(QuoteVerdict.VERBATIM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                      The landlord is … permitted to close the mill              | /not
                                                                      The landlord is [...] permitted to close the mill          | /not
                                                                      The landlord is [now] permitted to close the mill          | /not
                                                                      The wheel has ... turned so well                           | /never
                                                                      The tenant may keep otters in the pond … and must feed them daily | /if
                                                                      The tenant [will] keep otters in the pond                  | /may will/
                                                                      The warden … counted one otter twice                       | /allegedly
                                                                      the otters had … come from the estuary                     | NOT_LEFT
                                                                      Ruth Vale … the otters had come from the estuary           | /said
                                                                      two of the reeds … survived                                | NOT_LEFT
                                                                      The landlord is not permitted to close the mill [not] without notice | not/
                                                                      [Everybody] counted the geese at the fair                  | /Nobody
                                                                  """)
    void whatIsLeftOutMayTurnTheMeaning(String quote, String differences) {
        var checked = check(quote);
        if (differences.equals("NOT_LEFT")) {
            assertThat(checked.verdict()).as(checked::message).isEqualTo(QuoteVerdict.VERBATIM);
        } else {
            assertThat(checked.verdict()).as(checked::message).isEqualTo(QuoteVerdict.ALTERED);
            assertThat(differences(checked)).isEqualTo(differences);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                      the town council tightened the rules for visitors    | tightened/relaxed
                                                                      the strict rules for visitors in May 2020            | strict/
                                                                      The landlord is permitted to close the mill          | /not
                                                                      The price was 45,800 pounds                          | 45,800/48,500
                                                                      sold to a family of bakers in 2018                   | 2018/2019
                                                                      The wheel has turned so well                         | /never
                                                                      Five otters were seen below the weir on Monday       | Five/Four
                                                                      Four otters were seen below the weir on Tuesday      | Tuesday/Monday
                                                                      the town council quietly relaxed the rules           | quietly/
                                                                      the profit organisation planted reeds                | /non-
                                                                      profit organisation                                  | /non-
                                                                      Oak lasts longer then pine                           | then/than
                                                                      The warden's count made at dawn                      | /-
                                                                      The reeds grew slowly                                | slowly/quickly
                                                                      The Reeds grew quickly                               | Reeds/reeds
                                                                      planted weeds                                        | weeds/reeds
                                                                      The old bridge was closed to walkers                 | walkers/carts
                                                                      The reeds grew quickly!                              | !/.
                                                                  """)
    void tellsWhichWordsAreOthers(String quote, String differences) {
        var checked = check(quote);
        assertThat(checked.verdict()).as(checked::message).isEqualTo(QuoteVerdict.ALTERED);
        assertThat(differences(checked)).isEqualTo(differences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                      The council made it easier for guests to come to the town
                                                                      A family that bakes bread bought the mill two years before
                                                                      art
                                                                      ill
                                                                      wheels
                                                                      The geese of the harbour sang all night long
                                                                      the mill of the town
                                                                      Otters were spotted again near the river at the start of the week
                                                                      The mill was sold … The weir was built in 1911
                                                                      zeppelin
                                                                      The landlord may shut down the building provided that he gives notice
                                                                  """)
    void aParaphraseIsNoQuote(String quote) {
        var checked = check(quote);
        assertThat(checked.verdict()).as(checked::message).isEqualTo(QuoteVerdict.NOT_FOUND);
        assertThat(checked.places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  The wheel has never turned so well       | Ann Lee   | VERBATIM
                                                                  The wheel has never turned so well       | Lee       | VERBATIM
                                                                  The wheel has never turned so well       | Ms Lee    | VERBATIM
                                                                  The wheel has never turned so well       | A. Lee    | VERBATIM
                                                                  The wheel has never turned so well       | Bo Park   | MISATTRIBUTED
                                                                  The wheel has never turned so well       | Eve Lee   | MISATTRIBUTED
                                                                  We grind every morning                   | Ann Lee   | VERBATIM
                                                                  We grind every morning                   | Bo Park   | MISATTRIBUTED
                                                                  the flour would be sold in the town      | Bo Park   | MISATTRIBUTED
                                                                  the flour would be sold in the town      | Ann Lee   | VERBATIM
                                                                  we lost all the grain                    | Bo Park   | VERBATIM
                                                                  we lost all the grain                    | Ann Lee   | MISATTRIBUTED
                                                                  the otters had come from the estuary     | Ruth Vale | VERBATIM
                                                                  the otters had come from the estuary     | Vale      | VERBATIM
                                                                  the otters had come from the estuary     | Tom Hale  | MISATTRIBUTED
                                                                  The oak was cheap                        | Tom Hale  | VERBATIM
                                                                  the frame would outlast the mill         | Tom Hale  | VERBATIM
                                                                  the frame would outlast the mill         | Ruth Vale | MISATTRIBUTED
                                                                  the wheel cost nothing to the town       | the mayor | VERBATIM
                                                                  the wheel cost nothing to the town       | Ann Lee   | VERBATIM
                                                                  the wheel cost nothing to the town       | the joiner | MISATTRIBUTED
                                                                  The reeds grew quickly                   | Ann Lee   | VERBATIM
                                                                  the new miller                           | Bo Park   | VERBATIM
                                                                  the grain was his own                    | Bo Park   | VERBATIM
                                                                  the grain was his own                    | Ann Lee   | VERBATIM
                                                                  the pond belongs to the parish           | Mary Ford | VERBATIM
                                                                  the pond belongs to the parish           | Ann Lee   | MISATTRIBUTED
                                                                  eels need no licence                     | Fish and River Office | VERBATIM
                                                                  eels need no licence                     | Ann Lee   | MISATTRIBUTED
                                                                  its fish were safe                       | Ann Lee   | VERBATIM
                                                                  the bells were too loud                  | Jo Reed   | MISATTRIBUTED
                                                                  the bells were silent                    | Jo Reed   | VERBATIM
                                                                  the bells were silent                    | Kit Wood  | MISATTRIBUTED
                                                                  the bells were too loud                  | Kit Wood  | VERBATIM
                                                                  the bells were too loud                  | Ann Lee   | MISATTRIBUTED
                                                                  """)
    void tellsWhoDoesNotSayIt(String quote, String speaker, QuoteVerdict verdict) {
        var checked = town.check().check(new GivenQuote(quote, Optional.ofNullable(speaker)));
        assertThat(checked.verdict()).as(() -> checked.message() + checked.places()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  "The wheel has never turned so well," said Ann Lee | VERBATIM
                                                                  "The wheel has never turned so well", said Bo Park. | MISATTRIBUTED
                                                                  Bo Park: "The wheel has never turned so well." | MISATTRIBUTED
                                                                  Ann Lee: “The wheel has never turned so well.” | VERBATIM
                                                                  Tom Hale said: "We grind every morning" | MISATTRIBUTED
                                                                  According to Bo Park, "we grind every morning." | MISATTRIBUTED
                                                                  "We grind every morning" — Bo Park | MISATTRIBUTED
                                                                  "We grind every morning," he said | VERBATIM
                                                                  """)
    void tellsWhoseItIsSaidToBe(String quote, QuoteVerdict verdict) {
        var checked = check(quote);
        assertThat(checked.verdict()).as(checked::message).isEqualTo(verdict);
    }

    @Test
    void placesAreInOrderOfDayArticleAndStart() {
        var places = check("The reeds grew quickly").places();
        assertThat(places).extracting(place -> place.article().id()).containsExactly("otters", "wheel", "wheel",
                "undated");
        assertThat(places.get(1).start()).isLessThan(places.get(2).start());
    }

    @Test
    void aPlaceHasTheArticlesOwnLetters() {
        var place = check("\"the warden's count - made at dawn - was confirmed by two anglers.\"").places().get(0);
        var text = town.find("otters").orElseThrow().text().value();
        assertThat(place.quote()).isEqualTo("The warden’s count — made at dawn — was con\u00adfirmed by two anglers.");
        assertThat(text.substring(place.start(), place.end())).isEqualTo(place.quote());
        assertThat(place.href()).isEqualTo("/articles/otters#char=" + place.start() + "," + place.end());
    }

    /** The nearest is told of what may be read, though what is closed has it letter for letter. */
    @ParameterizedTest
    @CsvSource({"Oak lasts longer than pine,", "The reeds grew quickly,otters undated"})
    void looksIntoNothingThatIsClosed(String quote, String articles) {
        var checked = town.closing("wheel").check().check(new GivenQuote(quote, Optional.empty()));
        assertThat(checked.places()).extracting(place -> place.article().id())
                .containsExactlyElementsOf(articles == null ? List.of() : List.of(articles.split(" ")));
        assertThat(checked.verdict()).isEqualTo(articles == null ? QuoteVerdict.NOT_FOUND : QuoteVerdict.VERBATIM);
    }

    private CheckedQuote check(String quote) {
        return town.check().check(new GivenQuote(quote, Optional.empty()));
    }

    private static String differences(CheckedQuote checked) {
        return checked.places().stream().limit(1).flatMap(place -> place.differences().stream())
                .map(difference -> difference.given() + "/" + difference.article()).collect(Collectors.joining(" "));
    }
}
