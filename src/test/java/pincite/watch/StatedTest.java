package pincite.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import pincite.corpus.CanonicalText;
import pincite.corpus.Withdrawn;
import pincite.record.ArticleDocument;

class StatedTest {

    private static final Stated BY_ONE = stated("He left.", "a: He left.");
    private static final Stated BY_TWO = stated("He left.", "a: He left.", "b: So he left.");

    /** @param quoted each "article: words" */
    private static Stated stated(String text, String... quoted) {
        return new Stated(text, Stream.of(quoted).map(StatedTest::quoted).toList());
    }

    private static Quoted quoted(String quoted) {
        var parts = quoted.split(": ");
        var article = new ArticleDocument(parts[0], "", Optional.empty(), Optional.empty(), Optional.empty());
        return new Quoted(article, parts[1], 0, parts[1].length(), "");
    }

    private static Withdrawn withdrawn(String article, String text) {
        return new Withdrawn(article, List.of(CanonicalText.of(text)));
    }

    @Test
    void isTheSameWhereverItsWordsStand() {
        assertThat(BY_ONE.isSameAs(stated("He left.", "c: He left."))).isTrue();
        assertThat(BY_TWO.isSameAs(stated("He left.", "b: So he left.", "a: He left."))).isTrue();
        assertThat(BY_ONE.isSameAs(BY_TWO)).isFalse();
        assertThat(BY_ONE.isSameAs(stated("He went.", "a: He left."))).isFalse();
    }

    @Test
    void whatIsGoneIsTheQuotesThatAreCitedNoMore() {
        assertThat(BY_ONE.missingIn(List.of(BY_TWO))).isEmpty();
        assertThat(BY_TWO.missingIn(List.of(BY_ONE))).contains(stated("He left.", "b: So he left."));
        assertThat(BY_TWO.missingIn(List.of())).contains(BY_TWO);
    }

    @Test
    void withoutAnArticleItStandsOnTheOthersOrNotAtAll() {
        assertThat(BY_TWO.without(withdrawn("b", "So he left."))).contains(BY_ONE);
        assertThat(BY_TWO.without(withdrawn("a", "He left."))).isEmpty();
        assertThat(BY_ONE.without(withdrawn("a", "He left."))).isEmpty();
        assertThat(BY_ONE.without(withdrawn("c", "He left."))).contains(BY_ONE);
    }
}
