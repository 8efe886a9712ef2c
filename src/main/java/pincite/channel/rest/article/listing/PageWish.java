package pincite.channel.rest.article.listing;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;

import pincite.channel.AskedDay;
import pincite.retrieval.AllWords;
import pincite.retrieval.RefusedException;

/** Which page of the articles is wanted, as an address says it. */
public class PageWish {

    private static final int MOST = 200;
    private static final int USUAL = 50;

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
        var named = query.map(words -> AllWords.of("query", words)).filter(words -> !words.isEmpty())
                .<Predicate<Listed>>map(words -> article -> words.areIn(article.title()));
        var outlet = source.filter(name -> !name.isEmpty())
                .<Predicate<Listed>>map(name -> article -> article.source().equals(Optional.of(name)));
        var first = AskedDay.read("from", from).<Predicate<Listed>>map(day -> article -> article.isFrom(day));
        var last = AskedDay.read("to", to).<Predicate<Listed>>map(day -> article -> article.isUntil(day));
        return Stream.of(named, outlet, first, last).flatMap(Optional::stream).reduce(article -> true, Predicate::and);
    }
}
