package pincite.engine.reading.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import pincite.corpus.format.UnreadableContentException;

/** HTML as a tree, no deeper and no larger than pages are that people read. */
final class PageMarkup {

    /** What is nested deeper stands beside each other; the deepest of 181 pages of news has 52. */
    private static final int DEEPEST = 100;
    /** The largest of these has 3,229, and 1,597 elements. */
    private static final int MOST_TAGS = 60_000;
    private static final int MOST_ELEMENTS = 20_000;
    private static final long HEAVIEST = 60_000_000;

    private PageMarkup() {
    }

    static Document of(String html) {
        var page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        // Readability writes elements down as HTML; indenting them takes a time that grows with the square of their number.
        page.outputSettings().prettyPrint(false);
        return page;
    }

    static Document ofPage(String html) throws UnreadableContentException {
        if (html.chars().filter(letter -> letter == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
            throw tooLarge("a page of more than " + MOST_TAGS + " tags");
        }
        var page = of(html);
        var weight = Weight.of(page);
        if (weight.elements() > MOST_ELEMENTS) {
            throw tooLarge("a page of more than " + MOST_ELEMENTS + " elements");
        }
        if (weight.units() > HEAVIEST) {
            throw tooLarge("a page with too many words nested too deep");
        }
        return page;
    }

    private static UnreadableContentException tooLarge(String size) {
        return new UnreadableContentException("is " + size + ": save the article by itself");
    }
}
