package pincite.retrieval.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import pincite.corpus.Span;
import pincite.corpus.standing.Standing;
import pincite.index.IndexedPassage;
import pincite.index.IndexedPassage.Origin;
import pincite.index.TokenVectors;
import pincite.passage.Passage;
import pincite.passage.Sentence;

class VoicesTest {

    private static final String MILL = "The mill of Oslo was sold by Ann Lee last spring, and its workers were told by letter.";
    private static final String MILL_AGAIN = "The mill of Oslo was sold by Ann Lee last spring, and its workers were told by mail.";
    private static final String BRIDGE = "A bridge over the Ane was closed because of cracks in two of its piers.";

    @Test
    void copiesAreOneVoice() {
        var voices = voices(passage("a", "2024-01-02", MILL), passage("b", "2024-01-03", BRIDGE),
                passage("c", "2024-01-01", MILL_AGAIN));
        assertThat(articles(voices)).containsExactly("b", "c");
        assertThat(voices.copies(voices.firsts().get(1))).extracting(copy -> copy.passage().article())
                .containsExactly("a");
    }

    @Test
    void theMostTrustedSpeaksThenTheEarliest() {
        var trusted = passage("a", "2024-01-09", MILL).of(Standing.TRUSTED);
        assertThat(articles(voices(passage("b", "2024-01-01", MILL), trusted))).containsExactly("a");
        assertThat(articles(voices(passage("b", "2024-01-02", MILL), passage("c", "2024-01-01", MILL))))
                .containsExactly("c");
        assertThat(articles(voices(passage("b", "", MILL), passage("c", "2024-01-01", MILL)))).containsExactly("c");
    }

    @Test
    void moreCopiesMoveNothing() {
        var first = passage("m", "2024-01-01", MILL);
        var bridge = passage("b", "2024-01-01", BRIDGE);
        var copies = IntStream.range(0, 30).mapToObj(number -> passage("z" + number, "2024-02-01", MILL_AGAIN));
        assertThat(articles(voices(Stream.concat(copies, Stream.of(bridge, first)).toArray(IndexedPassage[]::new))))
                .containsExactly("b", "m");
        assertThat(articles(voices(bridge, first))).containsExactly("b", "m");
    }

    @Test
    void whatOneArticleRepeatsStaysTwoPlaces() {
        assertThat(voices(passage("a", "2024-01-01", MILL), passage("a", "2024-01-01", MILL)).all()).hasSize(2);
    }

    private static Voices voices(IndexedPassage... ranked) {
        return Voices.of(List.of(ranked));
    }

    private static List<String> articles(Voices voices) {
        return voices.firsts().stream().map(first -> first.passage().article()).toList();
    }

    private static IndexedPassage passage(String article, String published, String text) {
        var span = new Span(0, text.length());
        var passage = new Passage(article, "A title", span, text,
                List.of(new Sentence(span, text, 0, Sentence.Kind.PROSE)));
        var day = Optional.of(published).filter(written -> !written.isEmpty()).map(LocalDate::parse);
        return new IndexedPassage(passage, new Origin(Optional.empty(), day, Optional.empty(), Standing.UNKNOWN),
                TokenVectors.none());
    }
}
