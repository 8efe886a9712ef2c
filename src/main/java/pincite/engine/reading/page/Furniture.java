package pincite.engine.reading.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What stands on a page around and within its article: told by what elements are for, and how pages of all kinds name them. */
final class Furniture {

    private static final String BY_PURPOSE = "nav, menu, form, button, input, select, textarea, figcaption, aside, footer, "
            + "[role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog], "
            + "[role=alertdialog], [role=menu], [role=toolbar], [role=tooltip], [role=alert], "
            + "[itemprop=author], [itemprop=caption], [itemprop=copyrightHolder], [rel=author], [rel=tag]";

    private static final Pattern NAMED = Pattern.compile("(?:^|[^a-z])(?:"
            + "related|recirc\\w*|recommend\\w*|more-?(?:on|from|stories|news|like)|read-?(?:more|next|also)|also-?read|see-?also|most-?(?:read|popular|viewed)"
            + "|trending|popular|teasers?|promos?|promotion|sponsor\\w*|advert\\w*|ads?|adslot|outbrain|taboola|partners?"
            + "|news-?letters?|sign-?up|subscri\\w*|paywall|cookies?|consent|gdpr|modal|popup|overlay|tooltip"
            + "|shar(?:e|ing)\\w*|social\\w*|follow(?:-?us)?|comments?|disqus|respond|replies|reactions?"
            + "|captions?|credits?|image-?credit|photo-?credit|by-?lines?|author\\w*|bio|contributors?|date-?line|time-?stamp|pub-?date|published|meta|post-?meta|entry-?meta"
            + "|tags?|tag-?list|categor\\w*|topics|bread-?crumbs?|pagination|pager|nav\\w*|side-?bar|foot(?:er)?|copyright|disclaimer|correction-?policy"
            + "|gallery|slide-?show|carousel|video-?player|player|print|toolbar|rating|poll|widget\\w*|hidden|sr-only|visually-?hidden|screen-?reader\\w*"
            + ")(?:$|[^a-z])");

    /** An element that holds so much of the page's words is the article, however it is named. */
    private static final double MOST = 0.3;

    private static final double LEAST = 0.4;

    private Furniture() {
    }

    /** The article without it; where hardly anything would be left, the names meant something else. */
    static Element without(Element article) {
        int all = article.text().length();
        leaveOut(article, article.select(BY_PURPOSE), all);
        var bare = article.clone();
        leaveOut(bare, bare.select("[class], [id]").stream().filter(Furniture::isNamed).toList(), all);
        return bare.text().length() < LEAST * all ? article : bare;
    }

    private static void leaveOut(Element article, List<Element> furniture, int all) {
        furniture.stream().filter(each -> each != article && each.text().length() < MOST * all).toList()
                .forEach(Element::remove);
    }

    private static boolean isNamed(Element element) {
        var names = (element.className() + " " + element.id()).replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return !element.normalName().equals("body") && NAMED.matcher(names).find();
    }
}
