package pincite.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.passage.SentenceSplitterTest.article;

import java.util.List;

import org.junit.jupiter.api.Test;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;

class PassageCutterTest {

    /** Counts words, of which a text may have 20. */
    private static final TokenCounter WORDS = new TokenCounter() {
        @Override
        public List<Integer> count(List<String> texts) {
            return texts.stream().map(text -> text.isBlank() ? 0 : text.strip().split("\\s+").length).toList();
        }

        @Override
        public int limit() {
            return 20;
        }
    };

    @Test
    void keepsParagraphsWhole() {
        assertThat(texts("One two three.\n\nFour five six. Seven eight.\n\nNine ten.", 6)).containsExactly(
                "One two three.",
                "Four five six. Seven eight.", "Nine ten.");
    }

    @Test
    void fillsAPassageWithParagraphs() {
        assertThat(texts("One two three.\n\nFour five.\n\nSix seven eight.", 6)).containsExactly(
                "One two three.\n\nFour five.",
                "Six seven eight.");
    }

    @Test
    void cutsALongParagraphBetweenSentences() {
        assertThat(texts("One two three. Four five six. Seven eight.", 4)).containsExactly("One two three.",
                "Four five six.", "Seven eight.");
    }

    @Test
    void cutsASentenceThatTheModelCouldNotReadWhole() {
        var longSentence = "word ".repeat(49) + "end.";
        assertThat(texts(longSentence, 20)).allSatisfy(text -> assertThat(WORDS.count(text)).isLessThanOrEqualTo(18));
        assertThat(String.join(" ", texts(longSentence, 20))).isEqualTo(longSentence);
    }

    @Test
    void neverExceedsTheModelWithItsTitle() {
        var text = "A few words here. ".repeat(40);
        assertThat(texts(text, 1_000))
                .allSatisfy(passage -> assertThat(WORDS.count("A title\n" + passage)).isLessThanOrEqualTo(20));
    }

    @Test
    void leavesOutLinesOfThePageAndTheRepeatedTitle() {
        assertThat(texts("A title\nReading Time: 3 minutes\nThe judge refused.\nOriginal source: X", 20))
                .containsExactly("The judge refused.");
    }

    @Test
    void everyPassageIsItsArticlesText() {
        var article = article("\uD83D\uDE00 One.\n\nTwo \uD83D\uDE00 three.\n\nFour.");
        assertThat(new PassageCutter(WORDS, 4).cut(article)).hasSize(2)
                .allSatisfy(passage -> assertThat(article.text().slice(passage.span())).isEqualTo(passage.text()))
                .flatExtracting(Passage::sentences).allSatisfy(
                        sentence -> assertThat(article.text().slice(sentence.span())).isEqualTo(sentence.text()));
    }

    @Test
    void leavesRoomBelowALongTitle() {
        var titled = new Article("a", Publication.titled("long title ".repeat(20)),
                CanonicalText.of("He left. She stayed."));
        assertThat(new PassageCutter(WORDS, 10).cut(titled)).singleElement()
                .satisfies(passage -> assertThat(WORDS.count(passage.title())).isLessThanOrEqualTo(5));
    }

    private static List<String> texts(String text, int wanted) {
        return new PassageCutter(WORDS, wanted).cut(article(text)).stream().map(Passage::text).toList();
    }
}
