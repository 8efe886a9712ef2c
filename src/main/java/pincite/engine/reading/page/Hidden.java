package pincite.engine.reading.page;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a page has and does not show: it is no text of its article. */
final class Hidden {

    private static final String NEVER_SHOWN = "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, "
            + "[hidden], [aria-hidden=true], dialog:not([open])";
    private static final Pattern HIDING = Pattern.compile(String.join("|", "display:none",
            "visibility:(?:hidden|collapse)",
            "(?:^|;)opacity:0(?:\\.0*)?(?:[;!]|$)", "font-size:0(?:[a-z%.!]|;|$)", "font-size:0?\\.\\d",
            "(?:^|;)(?:left|top|right|text-indent|margin-left|margin-top):-\\d{3,}",
            "(?:^|;)(?:max-)?(?:height|width):0(?:px)?(?:[;!]|$)",
            "clip:rect\\(0", "clip-path:inset\\((?:50|100)%", "transform:scale\\(0\\)", "(?:^|;)color:transparent"));

    private Hidden() {
    }

    static void leaveOut(Document page) {
        var rules = StyleRules.of(page);
        page.select(NEVER_SHOWN).remove();
        page.select("[style], [class]").stream().filter(each -> isHiding(rules.declared(each), each)).toList()
                .forEach(Node::remove);
    }

    private static boolean isHiding(String declared, Element element) {
        var style = declared.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return !element.normalName().matches("html|body") && (HIDING.matcher(style).find() || Colours.areOne(style));
    }
}
