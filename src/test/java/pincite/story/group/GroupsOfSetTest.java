package pincite.story.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How well stories and voices are found in articles that were written before anything that finds them; floors a little below. */
class GroupsOfSetTest {

    static Stream<Arguments> sets() {
        return Stream.of(Arguments.of("first half", LabelledArticles.FIRST_HALF, 0.95),
                Arguments.of("second half", LabelledArticles.SECOND_HALF, 0.86),
                Arguments.of("both halves", LabelledArticles.both(), 0.92));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void storiesAreFound(String name, LabelledArticles set, double least) {
        var found = AdjustedRandIndex.of(StoryGroups.in(set.story()).stories(), set.stories());
        System.out.println("Stories, " + name + ": " + found);
        assertThat(found.value()).isGreaterThan(least);
        assertThat(found.precision()).isGreaterThan(0.95);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void copiesAreOneVoice(String name, LabelledArticles set) {
        var found = AdjustedRandIndex.of(StoryGroups.in(set.story()).voices(), set.voices());
        System.out.println("Voices, " + name + ": " + found);
        assertThat(found.value()).isGreaterThan(0.95);
    }
}
