package pincite.story.group;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.story.MadeUpStory.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import pincite.corpus.Article;
import pincite.story.MadeUpStory;
import pincite.story.Story;
import pincite.story.ToldSentence;

class StoryGroupsTest {

    private static final String WIRE = "The harbour pilots of Ostrava Bay ended their walkout on Monday after a judge ordered both sides to a table.\n\n"
            + "Judge Mirela Hoxha said that 214 ships had been kept waiting since the first of June.\n\n"
            + "The port authority will pay 3.5 million crowns into a fund for night duty, its lawyer told reporters.\n\n"
            + "The pilots' guild called it a fair beginning.";
    private static final Article FIRST = article("wire", "2030-06-18", WIRE);
    private static final Article CUT = article("cut", "2030-06-19", WIRE.substring(0, WIRE.indexOf("The port")));
    private static final Article LATE = article("late", "2030-09-01", WIRE);
    private static final Article REPORT = article("report", "2030-06-19",
            "Ships move again in Ostrava Bay. Pressed by Mirela Hoxha, pilots and port authority sat down together, and 3.5 million crowns for work at night settled what 214 waiting vessels had not.");
    private static final Article OTHER = article("other", "2030-06-19",
            "A bakery in Lower Tarn must take the word butter off its boxes, an appeals panel found, since there is none in its biscuits.");

    private static StoryGroups groups(Article... articles) {
        return StoryGroups.in(MadeUpStory.by(articles));
    }

    @Test
    void aCopyIsOneVoiceWithItsTextHoweverLateItComes() {
        var groups = groups(FIRST, CUT, LATE, OTHER);
        assertThat(List.of("wire", "cut", "late")).allMatch(id -> groups.voice(id).equals("wire"));
        assertThat(groups.areOneVoice("wire", "other")).isFalse();
    }

    @Test
    void aReportOfTheSameEventIsOfItsStoryWithAVoiceOfItsOwn() {
        var groups = groups(FIRST, REPORT, OTHER);
        assertThat(groups.story("report")).isEqualTo("wire");
        assertThat(groups.voice("report")).isEqualTo("report");
        assertThat(groups.story("other")).isEqualTo("other");
    }

    @Test
    void whatComesMonthsLaterInOtherWordsIsAnotherStory() {
        var later = article("later", "2030-10-02", REPORT.text().value());
        assertThat(groups(FIRST, later, OTHER).story("later")).isEqualTo("later");
    }

    @Test
    void aNoticeWithOtherNamesAndNumbersIsNoCopy() {
        var notice = "Investors who bought shares of %s between May %d and July %d may still join a lawsuit that accuses the company of having hidden its debts from them, the law firm of Rook and Daughters reminds all of them today.";
        var groups = groups(article("one", "2030-05-01", String.format(notice, "Ferrolith", 3, 19)),
                article("other", "2030-05-01", String.format(notice, "Quantara", 5, 28)));
        assertThat(groups.areOneVoice("one", "other")).isFalse();
    }

    @Test
    void aCollectionOfTextsIsACopyOfNone() {
        var all = article("all", "2030-06-20",
                String.join("\n\n", LabelledArticles.FIRST_HALF.story().tellings().values()
                        .stream().limit(12).flatMap(List::stream).map(ToldSentence::read).toList()) + "\n\n" + WIRE);
        assertThat(groups(FIRST, all).areOneVoice("wire", "all")).isFalse();
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        var story = LabelledArticles.FIRST_HALF.story();
        var turned = new ArrayList<>(story.tellings().entrySet());
        Collections.reverse(turned);
        var tellings = new LinkedHashMap<String, List<ToldSentence>>();
        turned.forEach(entry -> tellings.put(entry.getKey(), entry.getValue()));
        assertThat(StoryGroups.in(new Story("turned", tellings))).isEqualTo(StoryGroups.in(story));
    }

    @Test
    void whatTellsNoDayMayBeOfAStoryOfAnyDay() {
        assertThat(groups(FIRST, article("undated", "", REPORT.text().value()), OTHER).story("undated"))
                .isEqualTo("wire");
    }

    @Test
    void noArticlesAreNoGroups() {
        assertThat(StoryGroups.in(Story.NONE)).isEqualTo(StoryGroups.NONE);
        assertThat(StoryGroups.NONE.stories()).isEqualTo(Map.of());
    }

    @Test
    void aChainOfNeighboursIsNotOneGroup() {
        var link = new AverageLink(4, 0.5);
        link.alike(0, 1, 0.9);
        link.alike(1, 2, 0.6);
        link.alike(2, 3, 0.8);
        assertThat(link.joined()).containsExactly(0, 0, 2, 2);
    }
}
