package pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import pincite.index.Hit;

class ConvexCombinationTest {

    @Test
    void drawsEachListOutToTheSameScale() {
        var words = List.of(new Hit("a", 900), new Hit("b", 850), new Hit("c", 800));
        var meaning = List.of(new Hit("c", 0.9), new Hit("b", 0.8), new Hit("a", 0.7));
        assertThat(new ConvexCombination().with(words, 0.75).with(meaning, 0.25).ranked())
                .containsExactly(new Hit("a", 0.75), new Hit("b", 0.5), new Hit("c", 0.25));
    }

    @Test
    void prefersWhatBothListsHave() {
        var words = List.of(new Hit("a", 3), new Hit("b", 2), new Hit("x", 1));
        var meaning = List.of(new Hit("c", 3), new Hit("b", 2), new Hit("x", 1));
        assertThat(new ConvexCombination().with(words, 0.5).with(meaning, 0.5).ranked()).extracting(Hit::passage)
                .containsExactly("a", "b", "c", "x");
    }

    @Test
    void aListOfAlikeOnesFavoursThemAll() {
        assertThat(new ConvexCombination().with(List.of(new Hit("b", 7), new Hit("a", 7)), 0.5).ranked())
                .containsExactly(new Hit("a", 0.5), new Hit("b", 0.5));
        assertThat(new ConvexCombination().with(List.of(), 1).ranked()).isEmpty();
    }
}
