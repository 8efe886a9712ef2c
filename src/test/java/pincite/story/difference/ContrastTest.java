package pincite.story.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.story.MadeUpStory.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.story.MadeUpStory;

/** What two sentences of two articles must have in common to differ, and what makes them tell of two things. */
class ContrastTest {

    private static List<Discrepancy> between(String one, String other) {
        return Discrepancies.in(MadeUpStory.by(article("one", "2024-05-14", one), article("two", "2024-05-14", other)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The Kestrel Mill must pay a fine of $40,000.|The Kestrel Mill must pay a fine of $90,000.|number|$40,000|$90,000
                                            The jury voted 9-3 to free Odette Wick.|The jury voted 10-2 to free Odette Wick.|number|9-3|10-2
                                            Odette Wick was arrested in Varga on May 3.|Odette Wick was arrested in Varga on May 5.|date|May 3|May 5
                                            Judge Ada Orr dismissed the suit against the Kestrel Mill.|Judge Ben Lund dismissed the suit against the Kestrel Mill.|name|Ada Orr|Ben Lund
                                            The trial of Odette Wick will be held in Varga.|The trial of Odette Wick will be held in Telk.|name|Varga|Telk
                                            The court granted the motion of the Kestrel Mill.|The court denied the motion of the Kestrel Mill.|polarity|granted|denied
                                            """)
    void oneOfTwoDiffers(String one, String other, String slot, String words, String otherWords) {
        assertThat(between(one, other)).singleElement().satisfies(found -> {
            assertThat(found.slot().name().toLowerCase(Locale.ROOT)).isEqualTo(slot);
            assertThat(found.words()).isEqualTo(words);
            assertThat(found.otherWords()).isEqualTo(otherWords);
            assertThat(found.isLater()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            More than 200 workers of the Kestrel Mill joined the suit.|Some 250 workers of the Kestrel Mill joined the suit.
                                            The Kestrel Mill lost $18 million on the deal.|The Kestrel Mill lost $18.4 million on the deal.
                                            The Kestrel Mill fired a third of its workers.|The Kestrel Mill fired 33% of its workers.
                                            The Kestrel Mill must pay within two years.|The Kestrel Mill must pay within 24 months.
                                            Odette Wick was arrested in Varga on Monday.|Odette Wick was arrested in Varga on May 13.
                                            Odette Wick was arrested in Varga in early May.|Odette Wick was arrested in Varga on May 4.
                                            The Kestrel Mill will open its weir on June 3.|The Kestrel Mill can open its weir on June 3.
                                            The Kestrel Mill closed its weir in May 2023.|The Kestrel Mill closed its weir on May 4.
                                            Judge Ada Orr dismissed the suit against the Kestrel Mill.|Judge Orr dismissed the suit against the Kestrel Mill.
                                            The court did not grant the motion of the Kestrel Mill.|The court denied the motion of the Kestrel Mill.
                                            """)
    void whatMayBothBeSoIsNone(String one, String other) {
        assertThat(between(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Sales of the Kestrel Mill fell 8% in 2022.|Sales of the Kestrel Mill fell 11% in 2023.
                                            The first suit against the Kestrel Mill names nine owners.|The second suit against the Kestrel Mill names four owners.
                                            The Kestrel Mill planned to hire 90 workers in Varga.|The Kestrel Mill hired 40 workers in Varga.
                                            The Kestrel Mill fired 90 workers in all.|The Kestrel Mill fired 40 workers.
                                            Odette Wick says that the Kestrel Mill fired 90 workers.|Ben Lund says that the Kestrel Mill fired 40 workers.
                                            Odette Wick said on Monday that she had left the Kestrel Mill.|Odette Wick said on Tuesday that she had left the Kestrel Mill.
                                            The court heard from Odette Wick about the Kestrel Mill.|The court heard from Ben Lund about the Kestrel Mill.
                                            The court denied the motion to seal the Kestrel files.|The court granted the motion to open the Kestrel files.
                                            """)
    void whatIsOfTwoThingsIsNone(String one, String other) {
        assertThat(between(one, other)).isEmpty();
    }

    private static Article of(String outlet, String id, String day, String text) {
        var known = article(id, day, text).publication();
        return new Article(id, new Publication(known.title(), Optional.of(outlet), Optional.empty(),
                known.published(), Optional.empty()), CanonicalText.of(text));
    }

    @Test
    void anOutletThatSaysOtherwiseLaterHasBroughtItUpToDate() {
        var early = of("Telk Times", "a", "2024-05-14", "The Kestrel Mill has fired 40 workers.");
        assertThat(Discrepancies.in(MadeUpStory.by(early,
                of("Telk Times", "b", "2024-05-18", "The Kestrel Mill has fired 90 workers."))))
                .singleElement().matches(Discrepancy::isLater);
        assertThat(Discrepancies.in(MadeUpStory.by(early,
                of("Telk Times", "b", "2024-05-14", "The Kestrel Mill has fired 90 workers.")))).isEmpty();
    }

    @Test
    void whatIsSoMayHaveChangedSince() {
        assertThat(Discrepancies.in(MadeUpStory.by(
                article("one", "2024-05-14", "Odette Wick is held in a prison in Varga."),
                article("two", "2024-08-14", "Odette Wick is not held in a prison in Varga.")))).isEmpty();
    }
}
