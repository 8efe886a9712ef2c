package pincite.channel.rest.article.listing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a list of articles is sorted by. */
public enum SortKey {

    ID(Comparator.comparing(Listed::id)),
    TITLE(Comparator.comparing(Listed::title, String.CASE_INSENSITIVE_ORDER)),
    /** What has no day is the oldest. */
    DAY(Comparator.comparing(article -> article.published().orElse(LocalDate.MIN))),
    SOURCE(Comparator.comparing(article -> article.source().orElse(""), String.CASE_INSENSITIVE_ORDER)),
    LENGTH(Comparator.comparing(Listed::length)),
    /** It is told by what is kept, and not by the article. */
    ANSWERS(Comparator.comparing(Listed::id));

    private final transient Comparator<Listed> order;

    SortKey(Comparator<Listed> order) {
        this.order = order;
    }

    Comparator<Listed> order() {
        return order;
    }

    public static Optional<SortKey> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static String all() {
        return Arrays.stream(values()).map(SortKey::key).collect(Collectors.joining(", "));
    }
}
