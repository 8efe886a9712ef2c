package pincite.corpus;

import java.util.List;

/**
 * One article; its id is its path below the corpus folder, with {@code /} between folders and without the extension.
 *
 * @param remarks what was not understood of it
 */
public record Article(String id, Publication publication, CanonicalText text, List<Remark> remarks) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An article needs an id: " + publication.title());
        }
        remarks = List.copyOf(remarks);
    }

    public Article(String id, Publication publication, CanonicalText text) {
        this(id, publication, text, List.of());
    }

    public String title() {
        return publication.title();
    }

    /** Changes when the text or anything that the article says of itself does. */
    public String fingerprint() {
        return Sha256.of(CanonicalText.of(publication + "\n" + Sha256.of(text)));
    }
}
