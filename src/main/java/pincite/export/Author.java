package pincite.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.markup.Signs;

/**
 * Who wrote an article.
 *
 * @param family of a person; all of the name of who is none, or may be none
 * @param given  empty for these
 */
record Author(String family, String given) {

    private static final Pattern BETWEEN = Pattern.compile(" ?(?:;|,(?! (?:Jr|Sr|II|III)\\b)|\\band\\b|&) ?");
    /** Two to four words with capitals, or particles between them. */
    private static final Pattern PERSON = Pattern
            .compile(
                    "(?!The |A )(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}) ((?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}'’-]+)");
    private static final int MOST = 20;

    /** "Anna Huber, Karl Rist and Jo Frei" are three where each is a person; else it is one name, whole. */
    static List<Author> of(Optional<String> written) {
        var names = written.map(Signs::line).filter(name -> !name.isEmpty());
        var several = names.stream().flatMap(BETWEEN::splitAsStream).filter(name -> !name.isEmpty()).limit(MOST)
                .toList();
        return several.stream().allMatch(name -> PERSON.matcher(name).matches())
                ? several.stream().map(Author::person).toList()
                : names.stream().map(name -> new Author(name, "")).toList();
    }

    private static Author person(String name) {
        var parts = PERSON.matcher(name);
        return parts.matches() ? new Author(parts.group(2), parts.group(1)) : new Author(name, "");
    }

    boolean isPerson() {
        return !given.isEmpty();
    }

    /** "Huber, Anna". */
    String familyFirst() {
        return String.join(", ", Stream.of(family, given).filter(part -> !part.isEmpty()).toList());
    }
}
