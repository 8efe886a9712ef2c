package pincite.channel.rest.article.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;

import pincite.retrieval.RefusedException;

/** Which page of the articles is wanted, as an address says it. */
public class PageWish {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int LONGEST_WORDS = 200;

    @QueryParam("limit")
    Optional<String> limit = Optional.empty();
    @QueryParam("offset")
    Optional<String> offset = Optional.empty();
    @QueryParam("sort")
    Optional<String> sort = Optional.empty();
    @QueryParam("order")
    Optional<String> order = Optional.empty();
    @QueryParam("query")
    Optional<String> query = Optional.empty();
    @QueryParam("source")
    Optional<String> source = Optional.empty();
    @QueryParam("from")
    Optional<String> from = Optional.empty();
    @QueryParam("to")
    Optional<String> to = Optional.empty();

    /** Whether it is a page, and not all that there is. */
    public boolean isOfPage() {
        return limit.isPresent() || offset.isPresent();
    }

    int limit() {
        return number("limit", limit, USUAL, 1, MOST);
    }

    int offset() {
        return number("offset", offset, 0, 0, Integer.MAX_VALUE);
    }

    private static int number(String field, Optional<String> value, int usual, int least, int most) {
        return value.map(written -> {
            try {
                int number = Integer.parseInt(written.strip());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw refused(field, "must be a whole number", written);
            }
            throw refused(field, "must be from " + least + " to " + most, written);
        }).orElse(usual);
    }

    private static RefusedException refused(String field, String must, String written) {
        return new RefusedException(field, must + ": '" + written + "'");
    }

    SortKey sort() {
        return sort.map(key -> SortKey.of(key)
                .orElseThrow(() -> refused("sort", "must be one of " + SortKey.all(), key))).orElse(SortKey.ID);
    }

    boolean isDescending() {
        order.filter(each -> !each.equals("asc") && !each.equals("desc")).ifPresent(each -> {
            throw refused("order", "must be asc or desc", each);
        });
        return order.equals(Optional.of("desc"));
    }

    /** Read once for all articles. */
    Predicate<Listed> fits() {
        var named = words().<Predicate<Listed>>map(words -> article -> article.hasInTitle(words));
        var outlet = source.filter(name -> !name.isEmpty())
                .<Predicate<Listed>>map(name -> article -> article.source().equals(Optional.of(name)));
        var first = day("from", from).<Predicate<Listed>>map(day -> article -> article.isFrom(day));
        var last = day("to", to).<Predicate<Listed>>map(day -> article -> article.isUntil(day));
        return Stream.of(named, outlet, first, last).flatMap(Optional::stream).reduce(article -> true, Predicate::and);
    }

    private Optional<List<String>> words() {
        query.filter(each -> each.length() > LONGEST_WORDS).ifPresent(each -> {
            throw new RefusedException("query",
                    "has " + each.length() + " characters; the limit is " + LONGEST_WORDS);
        });
        return query.filter(each -> !each.isBlank())
                .map(each -> List.of(each.toLowerCase(Locale.ROOT).strip().split("\\s+")));
    }

    private static Optional<LocalDate> day(String field, Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty()).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw refused(field, "must be a day such as 2023-09-19", text);
            }
        });
    }
}
