package pincite.corpus.format;

import java.util.List;

/** Makes articles of one kind of file; the same bytes give the same text, on every machine. */
public interface ArticleReader {

    /** A word for the kind of file and a number, which goes up when the same bytes give another text: {@code html-1}. */
    String version();

    /** Told by the first bytes, and quickly; at most one reader says so of any content. */
    boolean reads(Content content);

    /**
     * One article of most kinds of file; of a feed, an archive of pages or a list, one for each entry.
     *
     * @throws UnreadableContentException in words for who put the file there: what is wrong with it and what to do
     */
    List<ReadArticle> read(Content content) throws UnreadableContentException;
}
