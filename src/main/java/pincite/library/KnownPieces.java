package pincite.library;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import pincite.corpus.Article;
import pincite.corpus.Sha256;

/** Tells the same piece by its words or its address. */
final class KnownPieces {

    private final Map<String, String> byText = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();

    void add(Article article) {
        byText.putIfAbsent(Sha256.of(article.text()), article.id());
        article.publication().url().map(KnownPieces::plain).ifPresent(url -> byAddress.putIfAbsent(url, article.id()));
    }

    /** The id of the article that it is. */
    Optional<String> same(Article article) {
        return Optional.ofNullable(byText.get(Sha256.of(article.text())))
                .or(() -> article.publication().url().map(KnownPieces::plain).map(byAddress::get));
    }

    /** Without what leads to the same page: the scheme, the place in it, and marks of who sent the reader. */
    static String plain(URI address) {
        var query = Optional.ofNullable(address.getRawQuery()).map(KnownPieces::withoutMarks)
                .filter(rest -> !rest.isEmpty());
        return address.getRawAuthority().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "")
                + address.getRawPath().replaceFirst("/{1,9}$", "") + query.map(rest -> "?" + rest).orElse("");
    }

    private static String withoutMarks(String query) {
        return query.replaceAll("(?:^|&)(?:utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid|ref|cmpid)=[^&]*", "")
                .replaceFirst("^&", "");
    }
}
