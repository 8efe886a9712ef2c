package pincite.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an article says of itself.
 *
 * @param title empty only for documents of a data set that gives none; an article's file without a title is refused
 */
public record Publication(String title, Optional<String> source, Optional<String> author, Optional<LocalDate> published,
        Optional<URI> url) {

    /** In UTF-16 units: a text file may be one endless line, and then that line is its title. */
    private static final int LONGEST_TITLE = 300;

    public Publication {
        title = title.length() <= LONGEST_TITLE ? title : abbreviated(title);
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
