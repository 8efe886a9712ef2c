package pincite.channel.slack.say.block;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import pincite.corpus.ArticlePath;
import pincite.record.ArticleDocument;
import pincite.record.CitationDocument;

/**
 * Where a quote can be opened: on its own signed page, where there are such and nothing else here is public; otherwise in the article
 * itself, or else at this service, or else nowhere.
 */
public record Addresses(Optional<URI> service, Optional<Function<CitationDocument, Optional<String>>> signed) {

    public Addresses(Optional<URI> service) {
        this(service, Optional.empty());
    }

    /** @param page the address of a citation's own page, for whom this thread works */
    public static Addresses signed(Function<CitationDocument, Optional<String>> page) {
        return new Addresses(Optional.empty(), Optional.of(page));
    }

    /** Of a text fragment, words at each end that are told; enough to be unlike other places. */
    private static final int WORDS = 5;
    /** A longer one is left at the page: a line below a quote holds 3,000 letters. */
    private static final int LONGEST = 1_000;

    /** The very words: a text fragment in the article's own page. */
    Optional<String> of(CitationDocument citation) {
        return signed.flatMap(page -> page.apply(citation)).or(() -> itself(citation)).or(() -> here(citation));
    }

    private static Optional<String> itself(CitationDocument citation) {
        return page(citation.article()).map(page -> fitting(page + (page.contains("#") ? "" : "#") + ":~:text="
                + fragment(citation.quote()), page));
    }

    /** The article as a whole. */
    public Optional<String> of(ArticleDocument article) {
        return page(article).or(() -> service.map(url -> base(url) + "/articles/" + ArticlePath.of(article.id())));
    }

    /** Of all dated events. */
    Optional<String> timeline(Optional<String> about) {
        return service.map(url -> base(url) + "/timeline" + about.map(
                topic -> "?about=" + URLEncoder.encode(topic, StandardCharsets.UTF_8)).orElse(""))
                .filter(address -> address.length() <= LONGEST);
    }

    private Optional<String> here(CitationDocument citation) {
        return service.map(url -> base(url) + citation.href());
    }

    private static String base(URI service) {
        return service.toString().replaceAll("(?<!/)/++$", "");
    }

    private static Optional<String> page(ArticleDocument article) {
        return article.url().filter(url -> "https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                .map(Addresses::written).filter(page -> page.length() <= LONGEST);
    }

    /** Round brackets end a link in some readers, so they are written as what they stand for. */
    private static String written(URI url) {
        return url.toASCIIString().replace("(", "%28").replace(")", "%29");
    }

    private static String fitting(String exact, String page) {
        return exact.length() <= LONGEST ? exact : page;
    }

    /** A long quote may cross paragraphs, which only its beginning and its end can say. */
    private static String fragment(String quote) {
        var words = quote.strip().split("\\s+");
        boolean isShort = words.length <= 2 * WORDS && !quote.strip().contains("\n");
        return isShort ? encoded(String.join(" ", words)) : encoded(first(quote)) + "," + encoded(last(quote));
    }

    private static String first(String quote) {
        var words = quote.strip().split("\\n")[0].strip().split("\\s+");
        return String.join(" ", Arrays.copyOf(words, Math.min(WORDS, words.length)));
    }

    private static String last(String quote) {
        var lines = quote.strip().split("\\n");
        var words = lines[lines.length - 1].strip().split("\\s+");
        return String.join(" ", Arrays.copyOfRange(words, Math.max(0, words.length - WORDS), words.length));
    }

    /** In a text fragment a hyphen and a comma have a meaning of their own. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D")
                .replace("*", "%2A");
    }
}
