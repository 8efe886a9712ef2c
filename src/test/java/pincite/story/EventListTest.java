package pincite.story;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.story.MadeUpStory.article;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class EventListTest {

    private static final Story STORY = MadeUpStory.by(
            article("varga", "2024-05-14",
                    "The mayor shut the weir at Varga on Thursday. The mill had sued in mid-June 2023. Otters swim well."),
            article("telk", "2024-05-15",
                    "On May 9 the mayor of Varga shut the weir. The mill lost its licence on Tuesday."));

    @Test
    void theyComeInTheOrderOfTime() {
        assertThat(EventList.in(STORY)).extracting(event -> event.when().value()).containsExactly("2023-06",
                "2024-05-09",
                "2024-05-14");
    }

    @Test
    void whatTwoArticlesTellOfOneDayIsOneEvent() {
        var shut = EventList.in(STORY).get(1);
        assertThat(shut.telling().article()).isEqualTo("varga");
        assertThat(shut.others()).extracting(ToldSentence::article).containsExactly("telk");
    }

    @Test
    void onlyTheTimesThatAreAskedForAreEvents() {
        assertThat(EventList.in(STORY, when -> when.first().getYear() == 2023)).hasSize(1);
    }

    @Test
    void whatTwoSentencesTellOfOneDayIsTwoWhereItDiffers() {
        var story = MadeUpStory
                .by(article("varga", "2024-05-14", "On May 9 the mayor shut the weir. On May 9 three boats sank."));
        assertThat(EventList.in(story)).hasSize(2);
    }

    @Test
    void anArticleWithoutADayIsReadNearTheNewest() {
        var undated = article("undated", "", "The weir was shut on May 9, and on Monday.");
        assertThat(MadeUpStory.tellings(undated, Optional.empty()).get(0).times()).isEmpty();
        var near = MadeUpStory.tellings(undated, Optional.of(LocalDate.of(2024, 5, 14))).get(0).times();
        assertThat(near).extracting(when -> when.value() + " " + when.isStated()).containsExactly("2024-05-09 false");
    }
}
