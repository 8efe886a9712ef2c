package pincite.engine.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import pincite.corpus.format.VisibleText;

/** Cuts what stands below an element into blocks, in the order in which it is read. */
final class Blocks implements NodeVisitor {

    private static final Set<String> BREAKING = Set.of("address", "article", "aside", "blockquote", "body", "br",
            "caption", "center",
            "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
            "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
            "tbody", "tfoot", "thead", "tr", "ul");

    private final List<PageBlock> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Element holder;
    private int linked;
    private int links;

    static List<PageBlock> of(Element root) {
        var blocks = new Blocks();
        blocks.holder = root;
        root.traverse(blocks);
        blocks.end();
        return blocks.found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            take(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().matches("t[dh]") && words.length() > 0) {
                words.append(" | ");
            }
            if (element.normalName().equals("a")) {
                links++;
            }
            if (BREAKING.contains(element.normalName())) {
                end();
                holder = element;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            }
            if (BREAKING.contains(element.normalName())) {
                end();
                if (element.parent() != null) {
                    holder = element.parent();
                }
            }
        }
    }

    private void take(String text) {
        words.append(text);
        if (links > 0) {
            linked += text.strip().length();
        }
    }

    private void end() {
        var text = VisibleText.of(words.toString()).replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!text.isEmpty()) {
            found.add(new PageBlock(holder, mark(holder), text, linked));
        }
        words.setLength(0);
        linked = 0;
    }

    private static String mark(Element holder) {
        for (Element each = holder; each != null; each = each.parent()) {
            var name = each.normalName();
            if (name.matches("h[1-6]")) {
                return "## ";
            }
            if (name.equals("li")) {
                return "- ";
            }
            if (name.equals("blockquote")) {
                return "> ";
            }
            if (name.equals("td") || name.equals("article") || name.equals("body")) {
                return "";
            }
        }
        return "";
    }
}
