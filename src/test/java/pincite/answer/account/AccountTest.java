package pincite.answer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.story.MadeUpStory.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pincite.answer.asked.Period;
import pincite.answer.asked.Wanted.Chronology;
import pincite.corpus.standing.Standings;
import pincite.story.MadeUpStory;
import pincite.story.Story;
import pincite.story.ToldSentence;
import pincite.story.difference.Discrepancies;
import pincite.story.group.StoryGroups;
import pincite.story.people.NamedPeople;

class AccountTest {

    private static final Story STORY = MadeUpStory.by(
            article("varga", "2024-05-14",
                    "A court has ordered the Kestrel Mill to open the weir at Varga for the otters.\n\nJudge Odette Varkuni said on Monday that the weir had starved the river of fish for years.\n\nThe mill said that it would appeal against the order.\n\nLunch was served in the canteen of the old post office, which is painted green."),
            article("telk", "2024-05-15",
                    "The Kestrel Mill must open the weir at Varga for the otters, a court ordered.\n\nThe mill argued that the weir keeps its turbines running in summer.\n\nThe River Commission said that the weir breaks a permit of May 3."),
            article("undated", "", "The weir at Varga is forty metres long and was built by the mill's founder."));
    private static final NamedPeople PEOPLE = NamedPeople.in(STORY);

    private static final Story DIFFERING = MadeUpStory.by(
            article("early", "2024-05-14", "Judge Odette Varkuni fined the Kestrel Mill 4,000 euros."),
            article("late", "2024-05-15", "The Kestrel Mill was fined 9,000 euros by Judge Odette Varkuni."),
            article("third", "2024-05-16", "Judge Odette Varkuni has fined the Kestrel Mill 4,000 euros."));

    private static List<AccountLine> differing(String topic, Standings standings) {
        return new ToldOtherwise(Discrepancies.in(DIFFERING), standings)
                .said(Optional.of(topic).filter(name -> !name.isEmpty()));
    }

    private static List<String> articles(List<AccountLine> said) {
        return said.stream().map(each -> each.first().article()).toList();
    }

    @Test
    void anOverviewBeginsWithWhatMostArticlesBeginWith() {
        var first = new Overview(STORY, StoryGroups.in(STORY)).said().get(0);
        assertThat(first.first().read()).contains("open the weir at Varga for the otters");
        assertThat(first.others()).hasSize(1);
    }

    @Test
    void anOverviewHasFiveSentencesAtMostAndNoneTwice() {
        var said = new Overview(STORY, StoryGroups.in(STORY)).said();
        assertThat(said).hasSizeLessThanOrEqualTo(5);
        assertThat(said.stream().map(each -> each.first().read())).doesNotHaveDuplicates();
    }

    @Test
    void whatAnArticleSaysOfItselfIsInNoOverview() {
        var corrected = MadeUpStory.by(article("varga", "2024-05-14",
                "A court has ordered the Kestrel Mill to open the weir at Varga for the otters."),
                article("correction", "2024-05-16",
                        "In an article of May 14 about the weir at Varga we wrote that the Kestrel Mill must open it for eels."));
        assertThat(articles(new Overview(corrected, StoryGroups.in(corrected)).said())).first().isEqualTo("varga");
    }

    @Test
    void oneDayLeavesRoomForOthers() {
        var days = MadeUpStory.by(
                article("busy", "2024-05-20",
                        "The mill closed on May 3, its owner said. The weir broke on May 3, the river rose. A cow drowned on May 3, in the yard. The bridge fell on May 3, at noon."),
                article("calm", "2024-05-21", "The court heard the owner of the mill on May 9, in Varga."));
        var said = new Chronicle(days, NamedPeople.in(days))
                .said(new Chronology(Optional.empty(), Optional.empty(), false));
        assertThat(said.stream().map(each -> each.when().orElseThrow().value())).containsExactly("2024-05-03",
                "2024-05-03", "2024-05-09");
    }

    @Test
    void whatIsToldOfSomethingComesNewestFirst() {
        assertThat(articles(new AboutTopic(STORY, PEOPLE).said("the weir"))).startsWith("telk").endsWith("undated");
    }

    @Test
    void ofWhatNobodyTellsNothingIsSaid() {
        assertThat(new AboutTopic(STORY, PEOPLE).said("the moon landing")).isEmpty();
    }

    @Test
    void aChronologyHasTheTimeThatIsAskedFor() {
        var day = LocalDate.of(2024, 5, 13);
        var said = new Chronicle(STORY, PEOPLE)
                .said(new Chronology(Optional.empty(), Optional.of(new Period(day, day)), false));
        assertThat(said).singleElement()
                .satisfies(each -> assertThat(each.when().orElseThrow().first()).isEqualTo(day));
    }

    @Test
    void onADayOnWhichNothingHappenedNothingIsSaid() {
        var day = LocalDate.of(2024, 1, 1);
        assertThat(new Chronicle(STORY, PEOPLE)
                .said(new Chronology(Optional.empty(), Optional.of(new Period(day, day)), false))).isEmpty();
    }

    @Test
    void theLatestIsOfTheNewestArticleThatTellsItsDay() {
        assertThat(
                articles(new Chronicle(STORY, PEOPLE).said(new Chronology(Optional.empty(), Optional.empty(), true))))
                .startsWith("telk");
    }

    @Test
    void eachSideSpeaksAndWhoDecidesIsNone() {
        var said = new BothSides(STORY, PEOPLE).said(Optional.empty()).stream().map(each -> each.first().read())
                .toList();
        assertThat(said).anyMatch(text -> text.startsWith("The mill")).anyMatch(text -> text.contains("Commission"))
                .noneMatch(text -> text.contains("Judge"));
    }

    @Test
    void whatArticlesAgreeOnIsCitedFromAll() {
        assertThat(new Comparing(STORY, StoryGroups.in(STORY), Optional.empty()).agreed()).isNotEmpty()
                .allMatch(said -> !said.others().isEmpty());
    }

    @Test
    void whereArticlesDifferBothAreSaidTheEarlierFirst() {
        assertThat(articles(differing("", Standings.NONE))).containsExactly("early", "late");
        assertThat(articles(differing("the Kestrel Mill", Standings.NONE))).containsExactly("early", "late");
        assertThat(differing("the weir", Standings.NONE)).isEmpty();
    }

    @Test
    void whoSaysTheSameOfADifferenceIsCitedWithIt() {
        assertThat(differing("", Standings.NONE).get(0).others()).extracting(ToldSentence::article)
                .containsExactly("third");
    }

    @Test
    void whatDiffersIsTheShortAnswer() {
        assertThat(differing("", Standings.NONE)).extracting(said -> said.shortAnswer().orElseThrow())
                .containsExactly("4,000", "9,000");
    }

    @Test
    void whatOnlyOneTellsIsLikeNoOther() {
        assertThat(new Comparing(STORY, StoryGroups.in(STORY), Optional.empty()).alone())
                .extracting(said -> said.first().read())
                .anyMatch(text -> text.startsWith("Lunch")).noneMatch(text -> text.contains("for the otters"));
    }

    @Test
    void whoIsInvolvedIsIntroduced() {
        assertThat(new Everybody(PEOPLE).said()).anyMatch(
                said -> said.shortAnswer().filter(words -> words.equals("Judge Odette Varkuni")).isPresent());
    }

    @Test
    void theSameStoryGivesTheSame() {
        assertThat(new Overview(STORY, StoryGroups.in(STORY)).said())
                .isEqualTo(new Overview(STORY, StoryGroups.in(STORY)).said());
    }

    private static final String WIRE = "The ferry operator Halvorsen Lines lost its licence for the northern islands, a tribunal ruled on Friday.\n\nA deckhand had been asked to sign for drills that never took place.";
    private static final Story COPIED = MadeUpStory.by(article("wire", "2024-06-07", WIRE),
            article("copy", "2024-06-08", WIRE), article("other-copy", "2024-06-08", WIRE),
            article("islander", "2024-06-08",
                    "The northern islands lose a ferry: Halvorsen Lines may not sail there any more, a tribunal ruled on Friday.\n\nSchoolchildren of Vesla will have to board with relatives in winter."),
            article("gazette", "2024-06-08",
                    "Halvorsen Lines may not sail to the northern islands any more, as a tribunal ruled on Friday.\n\nThe operator said that it would appeal to the transport minister."));

    @Test
    void copiesOfOneTextDoNotOutweighTwoThatReportThemselves() {
        var agreed = new Comparing(COPIED, StoryGroups.in(COPIED), Optional.empty()).agreed();
        assertThat(agreed).isNotEmpty().noneMatch(said -> said.first().read().contains("deckhand"));
    }

    @Test
    void whatOnlyOneVoiceTellsIsCitedFromAllItsCopies() {
        var alone = new Comparing(COPIED, StoryGroups.in(COPIED), Optional.empty()).alone();
        assertThat(alone).anySatisfy(said -> {
            assertThat(said.first().read()).contains("deckhand");
            assertThat(said.others()).hasSize(2);
        });
        assertThat(alone.stream().filter(said -> said.first().read().contains("deckhand"))).hasSize(1);
    }
}
