package pincite.engine.reading.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import net.dankito.readability4j.Readability4J;

/** The words of a page's article. Readability says where it stands; where that was led astray, paragraphs beside each other do. */
final class ArticleText {

    private static final String NUMBER = "data-pincite";
    /** It wants an address to make links whole with, and they are not kept. */
    private static final String ANYWHERE = "https://page.invalid/";
    /** Where Readability finds less than this of what stands in paragraphs beside each other, it was led astray. */
    private static final double SHARE = 0.5;

    private ArticleText() {
    }

    /** Empty where there is no article; changes the page. @param said the article as the page tells it to search engines */
    static String of(Document page, Optional<String> said) {
        Hidden.leaveOut(page);
        var shown = written(located(page));
        return said.filter(body -> shown.length() < SHARE * body.length()).orElse(shown);
    }

    private static String written(Element article) {
        return Trimming.of(Blocks.of(article)).stream().map(PageBlock::written).collect(Collectors.joining("\n\n"));
    }

    private static Element located(Document page) {
        var paragraphs = WrittenParagraphs.holder(page);
        var found = Furniture.without(readability(page));
        return found.text().length() < SHARE * WrittenParagraphs.letters(paragraphs)
                ? Furniture.without(paragraphs)
                : found;
    }

    /** Readability takes names away; they are put back, to tell what its elements are for. */
    private static Element readability(Document page) {
        var all = page.getAllElements();
        for (int each = 0; each < all.size(); each++) {
            all.get(each).attr(NUMBER, Integer.toString(each));
        }
        var found = new Readability4J(ANYWHERE, page.clone()).parse().getArticleContent();
        if (found == null) {
            return page.createElement("div");
        }
        for (var element : found.select("[" + NUMBER + "]")) {
            var original = all.get(Integer.parseInt(element.attr(NUMBER)));
            element.attr("class", names(original, Element::className)).attr("id", names(original, Element::id));
        }
        return found;
    }

    /** Its own, and of those that hold nothing else: Readability takes the paragraph out of its box. */
    private static String names(Element element, Function<Element, String> name) {
        var names = new StringBuilder(name.apply(element));
        for (var box = element.parent(); box != null && isBox(box); box = box.parent()) {
            names.append(' ').append(name.apply(box));
        }
        return names.toString().strip();
    }

    private static boolean isBox(Element element) {
        return element.normalName().equals("div") && element.childrenSize() == 1 && element.ownText().isBlank();
    }
}
