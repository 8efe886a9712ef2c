package pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.passage.Passage;
import pincite.passage.Sentence;

class SegmentsTest {

    private static final Publication PUBLICATION = new Publication("Title", Optional.of("Desk"), Optional.empty(),
            Optional.of(LocalDate.of(2023, 9, 19)), Optional.empty());
    private static final Passage PASSAGE = new Passage("an/article", "Title", new Span(10, 20), "\uD83D\uDE00 One. Two",
            List.of(new Sentence(new Span(10, 16), "\uD83D\uDE00 One.", 3, Sentence.Kind.PROSE),
                    new Sentence(new Span(17, 20), "Two", 4, Sentence.Kind.HEADING)));

    @Test
    void givesBackThePassage() {
        assertThat(Segments.passage(Segments.of(PASSAGE, PUBLICATION))).isEqualTo(PASSAGE);
    }

    @Test
    void keepsWhatFiltersAskFor() {
        var metadata = Segments.of(PASSAGE, PUBLICATION).metadata();
        assertThat(metadata.getString(Segments.SOURCE)).isEqualTo("Desk");
        assertThat(metadata.getString(Segments.PUBLISHED)).isEqualTo("2023-09-19");
        assertThat(metadata.getString(Segments.CASE)).as("the folder").isEqualTo("an");
    }

    @Test
    void putsTheTitleBeforeWhatIsEmbedded() {
        var segment = Segments.of(PASSAGE, PUBLICATION);
        assertThat(Segments.titled(segment).text().substring(Segments.textStart(segment))).isEqualTo(PASSAGE.text());
        assertThat(Segments.titled(segment).text()).startsWith("Title\n");
    }
}
