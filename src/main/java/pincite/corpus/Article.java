package pincite.corpus;

import java.util.List;
import java.util.Optional;

import pincite.corpus.format.Particulars;

/**
 * One article; its id is its path below the corpus folder, with {@code /} between folders and without the extension.
 *
 * @param remarks what was not understood of it
 * @param pages where each page begins in the text, in code points, ascending from 0; empty where it has no pages
 */
public record Article(String id, Publication publication, CanonicalText text, List<Remark> remarks,
        List<Integer> pages) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An article needs an id: " + publication.title());
        }
        remarks = List.copyOf(remarks);
        pages = List.copyOf(pages);
    }

    public Article(String id, Publication publication, CanonicalText text, List<Remark> remarks) {
        this(id, publication, text, remarks, List.of());
    }

    public Article(String id, Publication publication, CanonicalText text) {
        this(id, publication, text, List.of());
    }

    public String title() {
        return publication.title();
    }

    /** On which page a place of the text stands, counted from 1. */
    public Optional<Integer> page(Span span) {
        int page = (int) pages.stream().takeWhile(start -> start <= span.start()).count();
        return page == 0 ? Optional.empty() : Optional.of(page);
    }

    /** Of which more is known than it says of itself; what is given counts. */
    public Article given(Particulars given) {
        var all = given.or(publication.particulars());
        return new Article(id, given.found().isEmpty() ? publication : Publication.of(all, title()), text, remarks,
                pages);
    }

    /** Changes when the text or anything that the article says of itself does. */
    public String fingerprint() {
        return Sha256.of(CanonicalText.of(publication + "\n" + Sha256.of(text)));
    }
}
