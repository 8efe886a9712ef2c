package pincite.english.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {

    /** A Tuesday. */
    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2024, 5, 14));

    private static String read(String text, Optional<LocalDate> written) {
        return TimeReader.in(text, written).stream().map(when -> when.words(text) + "=" + when.value())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The weir opened on May 9.|May 9=2024-05-09
                                            The weir opened on 9 May 2023.|9 May 2023=2023-05-09
                                            It was opened on the 9th of May, 2023|9th of May, 2023=2023-05-09
                                            On Sept. 18 it moved.|Sept. 18=2023-09-18
                                            On September 18th, 2022, it moved.|September 18th, 2022=2022-09-18
                                            On 2023-09-18 it moved.|2023-09-18=2023-09-18
                                            On 9/18/2023 it moved.|9/18/2023=2023-09-18
                                            On 18.9.2023 it moved.|18.9.2023=2023-09-18
                                            Thursday, May 9, the mayor spoke.|Thursday, May 9=2024-05-09
                                            The mayor spoke on Thursday.|Thursday=2024-05-09
                                            The mayor spoke on Tuesday.|Tuesday=2024-05-14
                                            The mayor spoke last Tuesday.|last Tuesday=2024-05-07
                                            The mayor will speak on Thursday.|Thursday=2024-05-16
                                            The trial is scheduled for Jan. 10.|Jan. 10=2025-01-10
                                            The mayor spoke yesterday.|yesterday=2024-05-13
                                            Two weeks ago the mayor spoke.|Two weeks ago=2024-W18
                                            Three years ago the mayor spoke.|Three years ago=2021
                                            The weir was shut last week.|last week=2024-W19
                                            The weir was shut earlier this year.|earlier this year=2024
                                            The weir was shut in mid-June 2023.|mid-June 2023=2023-06
                                            The weir was shut in June.|June=2023-06
                                            The weir was shut in March.|March=2024-03
                                            The weir was shut last October.|last October=2023-10
                                            It opens next September.|next September=2024-09
                                            It opened in 2019.|2019=2019
                                            It opened in the third quarter of 2022.|the third quarter of 2022=2022-Q3
                                            It opened last summer.|last summer=2023-SU
                                            It was built in the 1990s.|1990s=199X
                                            It lasted from Sept. 18-20.|Sept. 18-20=2023-09-18/2023-09-20
                                            It rained over the weekend.|over the weekend=2024-05-11/2024-05-12
                                            In April last year it rained.|April last year=2023-04
                                            """)
    void aDayHasOneMeaningHoweverItIsWritten(String text, String times) {
        assertThat(read(text, WRITTEN)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            May he go?
                                            They march in step.
                                            It cost $2019 and 250 documents.
                                            Section 12.5.2023-4 says so.
                                            2023-02-30 is no day.
                                            Jan Kavan spoke.
                                            """)
    void whatIsNoTimeIsNone(String text) {
        assertThat(TimeReader.in(text, WRITTEN)).noneMatch(when -> when.precision() == Precision.DAY
                || when.precision() == Precision.YEAR);
    }

    @Test
    void withoutTheDayOfPublicationOnlyWhatNamesItsYearIsRead() {
        assertThat(read("On Monday, May 6, 2024, and on May 9 and yesterday.", Optional.empty()))
                .isEqualTo("Monday, May 6, 2024=2024-05-06");
    }

    @Test
    void whatIsReckonedIsToldFromWhatIsStated() {
        assertThat(TimeReader.in("On May 6, or on Monday.", WRITTEN)).extracting(When::isStated).containsExactly(true,
                false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            what happened on sept 18|sept 18=2023-09-18
                                            what happened since june|june=2023-06
                                            what happened on monday|monday=2024-05-13
                                            what happened on may 3|may 3=2024-05-03
                                            may i ask|''
                                            """)
    void whoTypesMayLeaveOutCapitals(String text, String times) {
        assertThat(TimeReader.inTyped(text, WRITTEN).stream().map(when -> when.words(text) + "=" + when.value())
                .collect(Collectors.joining("; "))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The weir, which opened in 2019, was shut on May 9.|May 9
                                            It fell on May 9 from May 2, 2023.|May 9
                                            Since January the mayor waited until May 9.|May 9
                                            """)
    void theTimeOfASentenceIsNotThatWhichItComparesWith(String text, String words) {
        assertThat(TimeReader.main(text, TimeReader.in(text, WRITTEN)).orElseThrow().words(text)).isEqualTo(words);
    }

    @Test
    void aLongTextIsReadInTime() {
        var text = "on the of in since 1 may ".repeat(20_000);
        assertThat(TimeReader.in(text, WRITTEN)).isNotNull();
    }
}
