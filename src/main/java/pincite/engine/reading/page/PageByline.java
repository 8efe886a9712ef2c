package pincite.engine.reading.page;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import pincite.corpus.format.Byline;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;

/** The short lines of a page that say who wrote its article, and when; not those beneath comments or other articles. */
final class PageByline {

    private static final String NAMED = "[itemprop=author], [rel=author], .byline, .author, [class*=byline], [class*=Byline], [class*=author-name], "
            + "[class*=authorname], [class*=author__name], a[href*=/author/], a[href*=/authors/]";
    private static final String DATED = "time, [class*=date], [class*=Date], [class*=publish], [class*=posted], [class*=timestamp], "
            + "[class*=byline], [class*=author], [class*=meta]";
    private static final String ELSEWHERE = "[class*=comment], [id*=comment], [class*=related], [class*=recirc], [class*=promo], aside, nav, footer";
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written|posted|published|reported|analysis|opinion|review|story|text|words)\\s+)?(?:by|von|por|oleh)\\b:?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REST = Pattern.compile(
            "\\s{0,3}(?:[|•·–—]|\\s-\\s|\\(|\\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:updated|published|posted|publiziert)\\b|\\d|@).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:and|&|und|de|van|von|der|la|al|bin|\\p{Lu}[\\p{L}.'’-]*),?){0,7}(?:, \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}){0,4}");
    private static final int LONGEST = 160;

    private static final int MOST_WITHIN = 12;

    private final Document page;

    PageByline(Document page) {
        this.page = page;
    }

    /** Looked for only where the page's markup does not say: it takes as long as all the rest. */
    private Stream<Element> lines() {
        return page.select(NAMED + ", " + DATED + ", p, div, span, li").stream()
                .filter(element -> element.stream().limit(MOST_WITHIN + 1L).count() <= MOST_WITHIN)
                .filter(element -> isShort(element) && element.closest(ELSEWHERE) == null);
    }

    private static boolean isShort(Element element) {
        var text = element.text();
        return text.length() >= 3 && text.length() <= LONGEST;
    }

    /** Who it says, where it names somebody; else who begins a line with "by". */
    Optional<String> author() {
        var named = lines().filter(element -> element.is(NAMED)).map(Element::text);
        var begun = lines().map(Element::text).filter(text -> BY.matcher(text.strip()).lookingAt());
        return Stream.concat(named, begun).flatMap(text -> names(text).stream()).findFirst();
    }

    private static Optional<String> names(String line) {
        var bare = REST.matcher(BY.matcher(line.strip()).replaceFirst("")).replaceFirst("").replace(" ,", ",")
                .strip().replaceFirst(",$", "");
        return Optional.of(bare).filter(name -> NAMES.matcher(name).matches());
    }

    /** The first day that a line for days has. */
    Optional<String> published() {
        return lines().filter(element -> element.is(DATED) || BY.matcher(element.text()).lookingAt())
                .flatMap(element -> day(element.text()).stream()).findFirst();
    }

    private static Optional<String> day(String line) {
        return Byline.of(line).of(Particular.PUBLISHED);
    }

    /** What is not found yet, as a guess. */
    Particulars completing(Particulars found) {
        var author = found.of(Particular.AUTHOR).isPresent() ? Optional.<String>empty() : author();
        var day = found.of(Particular.PUBLISHED).isPresent() ? Optional.<String>empty() : published();
        return found.with(Particular.AUTHOR, author, Provenance.TEXT)
                .with(Particular.PUBLISHED, day, Provenance.TEXT);
    }
}
