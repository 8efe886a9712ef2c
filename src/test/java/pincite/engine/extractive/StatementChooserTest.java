package pincite.engine.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.answer.writer.Draft;
import pincite.answer.writer.Premise;
import pincite.answer.writer.Quote;
import pincite.corpus.Span;
import pincite.engine.extractive.candidate.Candidate;
import pincite.index.IndexedPassage;
import pincite.index.IndexedPassage.Origin;
import pincite.index.TokenVectors;
import pincite.passage.Passage;
import pincite.passage.Sentence;
import pincite.reading.Reading.AnswerSpan;
import pincite.reading.Reading.SentenceReading;
import pincite.retrieval.voice.Voices;

class StatementChooserTest {

    private static final String QUESTION = "Who sold the mill?";

    @Test
    void leadsWithTheBestSentence() {
        assertThat(choose(3, candidate("a", "Ann Lee sold it."), candidate("b", "Bo Orr bought it.")))
                .extracting(Draft.Proposal::text).containsExactly("Ann Lee sold it.", "Bo Orr bought it.");
    }

    @Test
    void citesAllArticlesThatSayTheSameOnce() {
        var proposals = choose(3, candidate("a", "The mill of Oslo was sold by Ann Lee last spring."),
                candidate("b", "The mill of Oslo was sold last spring by Ann Lee."),
                candidate("a", "Last spring the mill of Oslo was sold by Ann Lee."));
        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).quotes()).extracting(Quote::article).containsExactly("a", "b");
    }

    @Test
    void takesTheSameWordsThatAnswerForTheSame() {
        var proposals = choose(3, candidate("a", "Ann Lee sold the mill.", "Ann Lee", 4),
                candidate("b", "The old place went to a bank, whose seller was ann lee.", "ann lee", 2));
        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).quotes()).extracting(Quote::article).containsExactly("a", "b");
    }

    @Test
    void keepsApartWhatAnswersOtherwise() {
        assertThat(choose(3, candidate("a", "Ann Lee sold the mill.", "Ann Lee", 4),
                candidate("b", "Bo Orr parted with it.", "Bo Orr", 4))).hasSize(2);
    }

    @Test
    void showsTheWordsThatAnswerOnlyWhereAReaderIsSure() {
        assertThat(choose(3, candidate("a", "Ann Lee sold the mill.", "Ann Lee", 4)).get(0).shortAnswer())
                .contains("Ann Lee");
        assertThat(choose(3, candidate("a", "Ann Lee sold the mill.", "Ann Lee", -9)).get(0).shortAnswer()).isEmpty();
        assertThat(choose(3, candidate("a", "Ann Lee sold the mill.")).get(0).shortAnswer()).isEmpty();
    }

    @Test
    void nobodySpeaksThriceBeforeOthersHaveSpoken() {
        assertThat(choose(3, candidate("a", "Ann Lee sold it."), candidate("a", "It was dear."),
                candidate("a", "Rain fell on Oslo."), candidate("b", "Trees grew there.")))
                .extracting(Draft.Proposal::text)
                .containsExactly("Ann Lee sold it.", "It was dear.", "Trees grew there.");
    }

    @Test
    void keepsApartTheOppositeInTheSameWords() {
        assertThat(choose(3, candidate("a", "The council approved the sale of the mill."),
                candidate("b", "The council rejected the sale of the mill."))).hasSize(2);
        assertThat(choose(3, candidate("a", "Ann Lee pays for eleven years."),
                candidate("b", "Ann Lee pays for three years."))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Who sold the mill?                | Ann Lee sold the mill.                | Ann Lee      | Bo Orr sold the mill.                    | Bo Orr
                                            How many people sold the mill?    | Five people sold the mill.            | Five         | Nine people sold the mill.               | Nine
                                            How much did the mill cost?       | The mill cost $3 million.             | $3 million   | For $9 million the mill changed hands at a cost. | $9 million
                                            When was the mill sold?           | The mill was sold on June 3.          | June 3       | The mill was sold on May 9.              | May 9
                                            Was the sale of the mill allowed? | The sale of the mill was allowed.     | allowed      | The sale of the mill was not allowed.    | not allowed
                                            """)
    void showsThatArticlesDiffer(String question, String one, String words, String other, String others) {
        assertThat(differ(question, one, words, other, others)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            How many people sold the mill?    | Five people sold the mill.            | Five         | About 5 people sold the mill.            | About 5
                                            How many people sold the mill?    | At least five people sold the mill.   | At least five | Nine people sold the mill.              | Nine
                                            How much did the mill cost?       | The mill cost $3 million.             | $3 million   | The inn cost $9 million.                 | $9 million
                                            Who left the mill?                | Ann Lee left the mill.                | Ann Lee      | Bo Orr left the mill.                    | Bo Orr
                                            When was the mill sold?           | The mill was sold on June 3.          | June 3       | The mill was sold in June 2024.          | June 2024
                                            How many burnt in the mill fire?  | Five burnt in the mill fire.          | Five         | Nine burnt in the hotel fire.            | Nine
                                            """)
    void showsNoDifferenceWhereNoneIs(String question, String one, String words, String other, String others) {
        assertThat(differ(question, one, words, other, others)).isFalse();
    }

    private static boolean differ(String question, String one, String words, String other, String others) {
        var answering = List.of(candidate("a", one, words, 4), candidate("b", other, others, 4));
        var findings = new Findings(answering, answering, Portion.FACT, Premise.HELD, 1);
        return StatementChooser.choose(question, findings, Voices.NONE).differ();
    }

    @Test
    void hasNoMoreStatementsThanThereIsRoomFor() {
        assertThat(choose(1, candidate("a", "Ann Lee sold it."), candidate("b", "It was dear."))).hasSize(1);
    }

    private static List<Draft.Proposal> choose(int room, Candidate... answering) {
        return chosen(room, answering).proposals();
    }

    private static StatementChooser.Chosen chosen(int room, Candidate... answering) {
        var findings = new Findings(List.of(answering), List.of(answering), new Portion(0, room), Premise.HELD, 1);
        return StatementChooser.choose(QUESTION, findings, Voices.NONE);
    }

    private static Candidate candidate(String article, String text) {
        return candidate(article, text, Optional.empty());
    }

    private static Candidate candidate(String article, String text, String words, double margin) {
        int start = text.indexOf(words);
        var spans = new ArrayList<AnswerSpan>();
        spans.add(new AnswerSpan(margin, start, start + words.length()));
        return candidate(article, text, Optional.of(new SentenceReading(margin, spans)));
    }

    private static Candidate candidate(String article, String text, Optional<SentenceReading> reading) {
        var span = new Span(0, text.length());
        var passage = new Passage(article, "", span, text,
                List.of(new Sentence(span, text, 0, Sentence.Kind.PROSE)));
        return new Candidate(new IndexedPassage(passage, Origin.NONE, TokenVectors.none()), 0, 0, Map.of(),
                reading);
    }
}
