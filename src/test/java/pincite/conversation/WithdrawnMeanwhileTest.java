package pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Withdrawn;
import pincite.corpus.wall.Walls;

class WithdrawnMeanwhileTest {

    private final List<Withdrawn> forgotten = new ArrayList<>();
    private final WithdrawnMeanwhile meanwhile = new WithdrawnMeanwhile(new Articles() {

        @Override
        public Optional<Article> find(String id) {
            return Optional.empty();
        }

        @Override
        public boolean isWithdrawn(String id) {
            return id.equals("deal");
        }
    }, Walls.NONE, List.of(forgotten::add));

    private static Article article(String id) {
        return new Article(id, Publication.titled("The deal"), CanonicalText.of("Otter Holdings paid."));
    }

    @Test
    void whatWasQuotedWhileItWasWithdrawnIsForgottenByItsWords() {
        meanwhile.forget(List.of(article("deal"), article("deal"), article("river")));
        assertThat(forgotten).singleElement().satisfies(withdrawn -> {
            assertThat(withdrawn.article()).isEqualTo("deal");
            assertThat(withdrawn.hasWords("Otter Holdings paid.")).isTrue();
        });
    }

    @Test
    void whatIsOnlyGoneIsKept() {
        meanwhile.forget(List.of(article("river")));
        assertThat(forgotten).isEmpty();
    }
}
