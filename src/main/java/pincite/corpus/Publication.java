package pincite.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;

/**
 * What an article says of itself.
 *
 * @param title empty only for documents of a data set that gives none; an article's file without a title is refused
 * @param particulars all that is known, each with where it was found
 */
public record Publication(String title, Optional<String> source, Optional<String> author, Optional<LocalDate> published,
        Optional<URI> url, Particulars particulars) {

    /** In UTF-16 units: a text file may be one endless line, and then that line is its title. */
    private static final int LONGEST_TITLE = 300;
    /** Of a case, in UTF-16 units; what is longer or blank names none. */
    public static final int LONGEST_CASE = 200;

    public Publication {
        title = title.length() <= LONGEST_TITLE ? title : abbreviated(title);
    }

    /** Of which nothing is known but what is given. */
    public Publication(String title, Optional<String> source, Optional<String> author, Optional<LocalDate> published,
            Optional<URI> url) {
        this(title, source, author, published, url, Particulars.NONE);
    }

    /** @param title where the particulars have none */
    public static Publication of(Particulars particulars, String title) {
        return new Publication(particulars.of(Particular.TITLE).orElse(title), particulars.of(Particular.SOURCE),
                particulars.of(Particular.AUTHOR), particulars.day(Particular.PUBLISHED),
                particulars.of(Particular.URL).map(URI::create), particulars);
    }

    /** The one that it names, else the folder that the article stands in; empty where it stands in none. */
    public Optional<String> caseOf(String article) {
        int slash = article.indexOf('/');
        return particulars.of(Particular.CASE).filter(Publication::isCase).or(() -> Optional.of(article)
                .filter(id -> slash > 0).map(id -> id.substring(0, slash)).filter(Publication::isCase));
    }

    public static boolean isCase(String name) {
        return !name.isBlank() && name.length() <= LONGEST_CASE;
    }

    private static String abbreviated(String title) {
        int space = title.lastIndexOf(' ', LONGEST_TITLE);
        int cut = space > 0 ? space : LONGEST_TITLE;
        return title.substring(0, Character.isHighSurrogate(title.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }

    public static Publication titled(String title) {
        return new Publication(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
