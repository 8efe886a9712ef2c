package pincite.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is taken along, before it has a format.
 *
 * @param title of all of it
 * @param day   of the youngest article cited
 * @param notes by their numbers, from 1
 */
record Manuscript(String title, Optional<LocalDate> day, List<Paragraph> paragraphs, List<List<Run>> notes) {

    Manuscript {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
    }
}
