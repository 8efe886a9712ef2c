package pincite.engine.reading.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;

import pincite.corpus.format.Byline;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.frontmatter.PublicationDay;

/** What a page says of its article: to search engines, to networks that link to it, in its head, and where it names its author. */
final class PageParticulars {

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written|posted|published|analysis|opinion|review|story)\\s+)?by:?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME = Pattern.compile("https?://.*|.*@.*|.*\\d{3}.*|admin|staff|editor|.{81,}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][\\w-]{2,20})?");

    private final Document page;
    private final LinkedData said;
    private final PageByline byline;
    private final Particulars found;

    /** Reads the page as it is, before anything is left out. */
    PageParticulars(Document page, LinkedData said) {
        this.page = page;
        this.said = said;
        this.byline = new PageByline(page);
        this.found = Particulars.NONE.with(Particular.TITLE, title(), Provenance.PAGE)
                .with(Particular.AUTHOR, author(), Provenance.PAGE).with(Particular.SOURCE, source(), Provenance.PAGE)
                .with(Particular.PUBLISHED, published(), Provenance.PAGE)
                .with(Particular.UPDATED, updated(), Provenance.PAGE).with(Particular.URL, address(), Provenance.PAGE)
                .with(Particular.SECTION, said.names("articleSection").or(() -> meta("article:section")),
                        Provenance.PAGE)
                .with(Particular.LANGUAGE, language(), Provenance.PAGE);
    }

    /** What the page does not say is read from the text's own byline. */
    ReadArticle of(String text) {
        var article = ReadArticle.of(text, byline.completing(found.or(Byline.of(text))));
        return said.isForSubscribers()
                ? article.remarking("the page says that only subscribers may read all of it: "
                        + "what was saved may be a part")
                : article;
    }

    private Optional<String> title() {
        return PageTitle.of(page, said.text("headline").or(() -> meta("og:title", "twitter:title")),
                meta("og:site_name"));
    }

    /** A site names itself where it does not know who wrote; the byline may. */
    private Optional<String> author() {
        var told = Stream.of(said.names("author"), said.names("creator"),
                meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl",
                        "dcterms.creator"))
                .flatMap(Optional::stream).map(this::named).filter(name -> !name.isBlank())
                .filter(name -> !NO_NAME.matcher(name).matches()).filter(name -> !isSite(name)).findFirst();
        return told.or(() -> byline.author().map(this::named).filter(name -> !isSite(name)));
    }

    private boolean isSite(String name) {
        var bare = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return Stream.of(source(), meta("og:site_name")).flatMap(Optional::stream)
                .map(site -> site.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "")).anyMatch(bare::equals);
    }

    /** Without what it is that was written, and whom for. */
    private String named(String byline) {
        var name = BY.matcher(byline.strip()).replaceFirst("").strip();
        int end = Math.max(name.lastIndexOf(", "), name.lastIndexOf(". "));
        return end > 0 && isOfSite(name.substring(end + 2)) ? name.substring(0, end) : name;
    }

    private boolean isOfSite(String rest) {
        return Stream.of(source(), meta("og:site_name")).flatMap(Optional::stream)
                .anyMatch(site -> rest.startsWith(site.split(" ")[0]));
    }

    private Optional<String> source() {
        return said.names("publisher").or(() -> meta("og:site_name", "application-name", "dc.publisher"));
    }

    private Optional<String> published() {
        return days(List.of(said.text("datePublished"), said.text("dateCreated"),
                meta("article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate",
                        "publish-date",
                        "publish_date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "sailthru.date",
                        "parsely-pub-date",
                        "article.published", "article:published", "pdate", "publish_time", "sailthru.date",
                        "cxenseparse:recs:publishtime", "originalpublicationdate"),
                attribute("[itemprop=datePublished]", "content"), attribute("[itemprop=datePublished]", "datetime"),
                attribute("time[pubdate], article time[datetime], time[datetime]", "datetime")));
    }

    private Optional<String> updated() {
        return days(List.of(said.text("dateModified"),
                meta("article:modified_time", "og:updated_time", "lastmod", "last-modified"),
                attribute("[itemprop=dateModified]", "content"), attribute("[itemprop=dateModified]", "datetime")));
    }

    private static Optional<String> days(List<Optional<String>> written) {
        return written.stream().flatMap(Optional::stream).flatMap(each -> day(each).stream()).findFirst();
    }

    /** What is written there in no known form is left out, as is a page's own placeholder. */
    private static Optional<String> day(String written) {
        try {
            return Optional.of(PublicationDay.of(written.strip()).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> address() {
        return Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"), said.address())
                .flatMap(Optional::stream)
                .filter(PageParticulars::isWhole).findFirst();
    }

    private static boolean isWhole(String address) {
        try {
            return URI.create(address.strip()).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<String> language() {
        return attribute("html", "lang").or(() -> meta("og:locale", "language")).or(() -> said.text("inLanguage"))
                .filter(code -> LANGUAGE.matcher(code).matches()).map(code -> code.replace('_', '-'));
    }

    private Optional<String> meta(String... names) {
        return Stream.of(names)
                .flatMap(name -> page
                        .select("meta[property=" + quoted(name) + "], meta[name=" + quoted(name) + "], meta[itemprop="
                                + quoted(name) + "]")
                        .stream())
                .map(each -> each.attr("content").strip()).filter(content -> !content.isEmpty()).findFirst();
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private Optional<String> attribute(String selector, String name) {
        return page.select(selector).stream().map(each -> each.attr(name).strip()).filter(value -> !value.isEmpty())
                .findFirst();
    }
}
