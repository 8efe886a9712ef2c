package pincite.corpus.format;

import java.util.List;
import java.util.stream.Stream;

/**
 * An article as a reader made it.
 *
 * @param entry within its file, for who reads several of one: letters, digits and hyphens; empty where the file is one article
 * @param text its paragraphs, with an empty line between two; headings, lists and tables as Markdown has them
 * @param pages where each page begins in the text, in code points, ascending from 0; empty where there are no pages
 * @param remarks what was left out or not understood, in words for who put the file there
 */
public record ReadArticle(String entry, String text, Particulars particulars, List<Integer> pages,
        List<String> remarks) {

    public ReadArticle {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An article without words: " + particulars);
        }
        pages = List.copyOf(pages);
        remarks = List.copyOf(remarks);
    }

    public static ReadArticle of(String text, Particulars particulars) {
        return new ReadArticle("", text, particulars, List.of(), List.of());
    }

    public ReadArticle remarking(String remark) {
        return new ReadArticle(entry, text, particulars, pages,
                Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }
}
