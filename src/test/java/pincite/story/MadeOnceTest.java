package pincite.story;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.story.MadeUpStory.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pincite.retrieval.Scope;

class MadeOnceTest {

    private static final Story STORY = MadeUpStory.by(article("mill/one", "2024-05-14", "The mill closed."),
            article("weir/one", "2024-05-15", "The weir broke."));

    private final List<Story> asked = new ArrayList<>();
    private final MadeOnce<Integer> sizes = new MadeOnce<>(story -> {
        asked.add(story);
        return story.tellings().size();
    });

    private static Story inCase(String name) {
        return STORY.within(Scope.ALL.ofCase(Optional.of(name)));
    }

    @Test
    void thePartOfAStoryIsMadeOnceHoweverOftenItIsCut() {
        assertThat(List.of(sizes.of(STORY), sizes.of(inCase("mill")), sizes.of(inCase("mill")), sizes.of(STORY)))
                .containsExactly(2, 1, 1, 2);
        assertThat(asked).hasSize(2);
    }

    @Test
    void anotherGenerationIsMadeAnew() {
        sizes.of(STORY);
        sizes.of(new Story("another", STORY.tellings()));
        assertThat(asked).hasSize(2);
    }
}
