package pincite.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;

class SentenceSplitterTest {

    /** Sentences are separated by {@code /}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The U.S. Securities and Exchange Commission sued. / It lost.
                                            The SEC made Binance.US produce papers. / They were few.
                                            It moved on Sept. 18 to force the firm. / Then it waited.
                                            The court cited Smith v. Jones in its order. / Nobody objected.
                                            A fine of $1.5 million was asked for. / It was refused.
                                            “No.” / Then he left.
                                            He came at 9 a.m. Monday. / She came later.
                                            He came at 9 a.m. / The hearing had begun.
                                            Mr. B. Jackson spoke for Acme Inc. and lost. / Dr. Lee won.
                                            Acme Inc. / The case is over.
                                            It happened in the U.S. / The judge was asleep.
                                            See id. at 5 and No. 12 of the list. / It is short.
                                            Was it fair? / “Hardly!” she said. / That was all.
                                            The judge said he would “bite the bullet.” / The SEC agreed.
                                            The regulator is the SEC. / According to it, volume fell by 98%.
                                            Sales fell by 3.5 percent vs. last year. / Costs rose.
                                            Judges of the S.D.N.Y. disagree. / So do others.
                                            She asked e.g. for papers. / He had none.
                                            It ended… and began again. / Nobody saw it.
                                            """)
    void findsSentences(String marked) {
        var expected = List.of(marked.split(" / "));
        assertThat(texts(String.join(" ", expected))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"One. Two.", "  One.  \n\n Two “three.” Four?\n",
            "\uD83D\uDE00 smiled. \uD83D\uDE00 wept.\n\nx"})
    void everySpanGivesBackItsSentence(String text) {
        var article = article(text);
        assertThat(SentenceSplitter.split(article)).isNotEmpty()
                .allSatisfy(sentence -> assertThat(article.text().slice(sentence.span())).isEqualTo(sentence.text()));
    }

    @Test
    void takesEachLineOfAPlainTextAsAParagraph() {
        assertThat(texts(
                "A headline without a stop\nSecond line is longer, much longer than a margin would allow it to be, and"
                        + " so it is a paragraph of its own in this text, isn't it.\nThird line."))
                .hasSize(3);
    }

    @Test
    void joinsLinesThatWereBrokenAtAMargin() {
        assertThat(texts(
                "The judge told the hearing that he would not\nallow the inspection. He asked for requests of\nanother kind."))
                .containsExactly("The judge told the hearing that he would not\nallow the inspection.",
                        "He asked for requests of\nanother kind.");
    }

    @Test
    void leavesTheMarksOfMarkdownOutside() {
        assertThat(texts("## What was asked\n\n- First item.\n- Second item.\n\n> A quotation.\n")).containsExactly(
                "What was asked",
                "First item.", "Second item.", "A quotation.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The judge refused.                                | PROSE
                                            What will he do next?                             | QUESTION
                                            What remains open                                 | HEADING
                                            By Some Paper - 7 months ago - Reading Time: 3 minutes | BOILERPLATE
                                            Tell us in the comments section below.            | BOILERPLATE
                                            Original source: Some Paper                       | BOILERPLATE
                                            Reading such filings takes time: three minutes each. | PROSE
                                            """)
    void tellsWhatALineIs(String line, Sentence.Kind kind) {
        var sentences = SentenceSplitter.split(article("Something else stands here.\n\n" + line));
        assertThat(sentences.get(1).kind()).isEqualTo(kind);
    }

    @Test
    void takesALoneLineWithoutAStopForASentence() {
        assertThat(SentenceSplitter.split(article("He came to power in 1066"))).extracting(Sentence::kind)
                .containsExactly(Sentence.Kind.PROSE);
    }

    @Test
    void cutsEndlessLinesAndLosesNothing() {
        var word = "word ".repeat(20_000).strip();
        var sentences = SentenceSplitter.split(article(word));
        assertThat(sentences).allSatisfy(sentence -> assertThat(sentence.text()).hasSizeLessThanOrEqualTo(2_000));
        assertThat(String.join(" ", sentences.stream().map(Sentence::text).toList())).isEqualTo(word);
    }

    @Test
    void cutsEndlessWordsBetweenCharacters() {
        var smiles = "\uD83D\uDE00".repeat(5_001);
        assertThat(String.join("", texts(smiles))).isEqualTo(smiles);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "# ", "1. ", "Mr. ", "a.", "(\"“", "“No.” "})
    void survivesEndlessMarks(String mark) {
        assertThat(SentenceSplitter.split(article(mark.repeat(20_000) + " The end."))).isNotEmpty();
    }

    private static List<String> texts(String text) {
        return SentenceSplitter.split(article(text)).stream().map(Sentence::text).toList();
    }

    static Article article(String text) {
        var publication = new Publication("A title", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
        return new Article("an-article", publication, CanonicalText.of(text));
    }
}
