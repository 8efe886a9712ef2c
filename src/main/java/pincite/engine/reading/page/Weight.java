package pincite.engine.reading.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much work a tree is: each element asks for the words below it, so that words count as often as they are nested. */
final class Weight implements NodeVisitor {

    /** What an element costs without words, in UTF-16 units. */
    private static final int ELEMENT = 30;

    private long units;
    private int elements;

    static Weight of(Element root) {
        var weight = new Weight();
        root.traverse(weight);
        return weight;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            units += (long) depth * text.getWholeText().length();
        } else if (node instanceof Element) {
            units += (long) depth * ELEMENT;
            elements++;
        }
    }

    long units() {
        return units;
    }

    int elements() {
        return elements;
    }
}
