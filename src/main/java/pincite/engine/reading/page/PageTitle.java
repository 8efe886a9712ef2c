package pincite.engine.reading.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's article is called: by the heading that its readers see, where it says about what search engines are told. */
final class PageTitle {

    private static final Pattern SITE = Pattern.compile("\\s{1,9}(?:[|·•—–»]|-|::)\\s{1,9}([^|·•—–»]{2,60})$");
    /** Of the words of the shorter one. */
    private static final double SHARED = 0.5;
    private static final int FEWEST_WORDS = 2;

    private final List<String> headings;
    private final Optional<String> site;

    private PageTitle(Document page, Optional<String> site) {
        this.headings = page.select("h1").stream().map(Element::text).map(String::strip)
                .filter(text -> !text.isEmpty()).toList();
        this.site = site;
    }

    /**
     * @param told to others than its readers, the best first
     * @param site its name
     */
    static Optional<String> of(Document page, Optional<String> told, Optional<String> site) {
        return new PageTitle(page, site).of(told, page.title());
    }

    private Optional<String> of(Optional<String> told, String window) {
        var plain = told.map(this::withoutSite);
        return plain.flatMap(this::seen).or(() -> plain).or(() -> headings.stream().findFirst())
                .or(() -> Optional.of(withoutSite(window)).filter(title -> !title.isBlank()));
    }

    private Optional<String> seen(String told) {
        return headings.stream().filter(heading -> words(heading).size() >= FEWEST_WORDS)
                .max(Comparator.comparingDouble(heading -> shared(heading, told)))
                .filter(heading -> shared(heading, told) >= SHARED && !words(told).containsAll(words(heading)));
    }

    private static double shared(String one, String other) {
        var both = words(one);
        both.retainAll(words(other));
        return (double) both.size() / Math.max(1, Math.min(words(one).size(), words(other).size()));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private String withoutSite(String title) {
        var found = SITE.matcher(title);
        return found.find() && found.start() > 0 && isSite(found.group(1)) ? title.substring(0, found.start()) : title;
    }

    private boolean isSite(String name) {
        return site.filter(known -> known.equalsIgnoreCase(name.strip())).isPresent()
                || headings.stream().findFirst().filter(heading -> !heading.contains(name)).isPresent();
    }
}
