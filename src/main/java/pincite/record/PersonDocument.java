package pincite.record;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.answer.Citation;
import pincite.story.people.Person;

/**
 * Who or what bears a name.
 *
 * @param spellings all that the articles write, the name among them
 * @param as        what the articles call them, in their words, the most frequent first
 * @param mentions  how often they are named
 * @param articles  in how many
 * @param note      that different spellings are taken for one
 * @param quotes    that name them, in the order of time; absent in a list
 */
public record PersonDocument(String name, List<String> spellings, List<String> as, int mentions, long articles,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> note,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CitationDocument> quotes) {

    public PersonDocument {
        spellings = List.copyOf(spellings);
        as = List.copyOf(as);
        quotes = List.copyOf(quotes);
    }

    /** By their ids. */
    public List<String> shownArticles() {
        return quotes.stream().map(citation -> citation.article().id()).toList();
    }

    public static PersonDocument of(Person person, List<Citation> quotes) {
        var spellings = List.copyOf(person.spellings().keySet());
        return new PersonDocument(person.name(), spellings, person.as(), person.namings().size(), person.articles(),
                Optional.of(spellings).filter(all -> all.size() > 1).map(PersonDocument::note),
                CitationDocument.of(quotes));
    }

    private static String note(List<String> spellings) {
        return "Taken for one: " + String.join(", ", spellings) + ".";
    }
}
