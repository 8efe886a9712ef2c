package pincite.engine.reading.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where most words of a page stand in paragraphs beside each other. */
final class WrittenParagraphs {

    private static final int SHORTEST = 60;

    private static final Pattern COMMENTS = Pattern
            .compile("(?i)(?:^|[^a-z])(?:comments?|disqus|replies|respond)(?:$|[^a-z])");

    private WrittenParagraphs() {
    }

    static Element holder(Document page) {
        Map<Element, Integer> letters = new LinkedHashMap<>();
        for (var paragraph : page.body().select("p")) {
            if (isSaidByReaders(paragraph)) {
                continue;
            }
            int told = letters(paragraph.text(), paragraph);
            for (var each = paragraph.parent(); told > 0 && each != null; each = each.parent()) {
                letters.merge(each, told, Integer::sum);
                told = told * 3 / 4;
            }
        }
        return letters.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey)
                .orElse(page.body());
    }

    /** Comments are longer than many an article. */
    private static boolean isSaidByReaders(Element paragraph) {
        return paragraph.parents().stream()
                .anyMatch(each -> COMMENTS.matcher(each.className() + " " + each.id()).find());
    }

    /** Of its paragraphs that are none of links. */
    static int letters(Element holder) {
        return holder.select("p").stream().mapToInt(each -> letters(each.text(), each)).sum();
    }

    private static int letters(String text, Element paragraph) {
        int linked = paragraph.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return text.length() < SHORTEST || linked * 2 > text.length() ? 0 : text.length() - linked;
    }
}
