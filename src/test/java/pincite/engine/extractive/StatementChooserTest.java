package pincite.engine.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pincite.answer.writer.Draft;
import pincite.answer.writer.Quote;
import pincite.corpus.Span;
import pincite.engine.extractive.candidate.Candidate;
import pincite.index.IndexedPassage;
import pincite.index.TokenVectors;
import pincite.passage.Passage;
import pincite.passage.Sentence;
import pincite.reading.Reading.AnswerSpan;
import pincite.reading.Reading.SentenceReading;

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
    void hasNoMoreStatementsThanThereIsRoomFor() {
        assertThat(choose(1, candidate("a", "Ann Lee sold it."), candidate("b", "It was dear."))).hasSize(1);
    }

    private static List<Draft.Proposal> choose(int room, Candidate... answering) {
        return StatementChooser.choose(QUESTION, List.of(answering), room);
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
        return new Candidate(new IndexedPassage(passage, Optional.empty(), TokenVectors.none()), 0, 0, Map.of(),
                reading);
    }
}
