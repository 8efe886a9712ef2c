package pincite.engine.reading.page;

import org.jsoup.nodes.Element;

/** A run of words that stands by itself on a page: a paragraph, a heading, an item, a row. */
record PageBlock(Element element, String mark, String text, int linked) {

    /** How much of it can be clicked, of 1. */
    double linkShare() {
        return (double) linked / Math.max(1, text.length());
    }

    boolean isHeading() {
        return mark.startsWith("#");
    }

    boolean isItem() {
        return mark.equals("- ");
    }

    String written() {
        return mark + text;
    }
}
