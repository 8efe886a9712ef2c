package pincite.story;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.story.MadeUpStory.article;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.retrieval.Scope;

class StoryTest {

    private static final Story STORY = MadeUpStory.by(article("harbour/one", "2024-05-14", "The cranes stood still."),
            article("harbour2/one", "2024-05-16", "The cranes moved."), article("weir", "", "The weir was shut."));

    @Test
    void eachFolderIsACase() {
        assertThat(STORY.cases()).containsExactly("harbour", "harbour2");
    }

    @Test
    void aCaseHasTheArticlesOfItsFolderAlone() {
        assertThat(STORY.within(Scope.ALL.ofCase(Optional.of("harbour"))).tellings()).containsOnlyKeys("harbour/one");
    }

    @Test
    void anArticleMayNameItsCase() {
        var named = Particulars.NONE.with(Particular.CASE, "The Harbour", Provenance.GIVEN);
        var story = MadeUpStory.by(article("harbour/one", "2024-05-14", "The cranes stood still.").given(named),
                article("two", "2024-05-16", "The cranes moved.").given(named));
        assertThat(story.cases()).containsExactly("The Harbour");
        assertThat(story.within(Scope.ALL.ofCase(Optional.of("The Harbour"))).tellings()).hasSize(2);
    }

    @Test
    void aNameThatIsTooLongIsNoCase() {
        var named = Particulars.NONE.with(Particular.CASE, "x".repeat(201), Provenance.GIVEN);
        assertThat(MadeUpStory.by(article("one", "2024-05-14", "The cranes stood still.").given(named)).cases())
                .isEmpty();
    }

    @Test
    void theNewestTellTheirDay() {
        assertThat(STORY.newest(1).tellings()).containsOnlyKeys("harbour2/one");
        assertThat(STORY.newestDay()).contains(LocalDate.of(2024, 5, 16));
    }
}
