package pincite.engine.reading.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's own style says of a class by itself: {@code .note { display: none }}; no more of CSS is understood. */
final class StyleRules {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    /** Of print and of narrow windows, which say nothing of what is shown here. */
    private static final Pattern CONDITIONAL = Pattern
            .compile("@[^{};]{0,300}+\\{(?:[^{}]*+\\{[^{}]*+\\})*+[^{}]*+\\}");
    private static final Pattern RULE = Pattern.compile("([^{}]{1,300}+)\\{([^{}]*+)");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]++)");
    private static final int MOST_RULES = 5_000;
    private static final int LONGEST = 2_000;

    private final Map<String, String> declared = new HashMap<>();

    static StyleRules of(Document page) {
        var rules = new StyleRules();
        page.select("style:not([media])").forEach(style -> rules.read(style.data()));
        return rules;
    }

    private void read(String css) {
        var plain = CONDITIONAL.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("");
        RULE.matcher(plain).results().limit(MOST_RULES).forEach(rule -> declare(rule.group(1), rule.group(2)));
    }

    private void declare(String selectors, String declarations) {
        for (var selector : selectors.split(",")) {
            var named = CLASS.matcher(selector.strip());
            if (named.matches() && declared.getOrDefault(named.group(1), "").length() < LONGEST) {
                declared.merge(named.group(1), declarations, (first, next) -> first + ";" + next);
            }
        }
    }

    /** What is declared for the element, its own style last. */
    String declared(Element element) {
        var all = new StringBuilder();
        for (var name : element.classNames()) {
            all.append(declared.getOrDefault(name, "")).append(';');
        }
        return all.append(element.attr("style")).toString();
    }
}
