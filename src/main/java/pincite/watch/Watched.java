package pincite.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import pincite.corpus.Sha256;
import pincite.corpus.Withdrawn;

/**
 * All that is kept of a watch, in one file: what was heard and what is to be sent of it are there together or not at all.
 *
 * @param told   when there were news last
 * @param number of news so far
 * @param unsent oldest first
 */
record Watched(Watch watch, Optional<Heard> heard, Optional<Instant> told, int number, List<News> unsent,
        Attempts attempts) {

    /** Nobody waits for what did not arrive for so long. */
    private static final Duration OLD = Duration.ofDays(30);
    private static final int ID_DIGITS = 32;

    Watched {
        unsent = List.copyOf(unsent);
    }

    static Watched begun(Watch watch) {
        return new Watched(watch, Optional.empty(), Optional.empty(), 0, List.of(), Attempts.NONE);
    }

    Watched as(Watch last) {
        return new Watched(watch.as(last), heard, told, number, unsent, attempts);
    }

    /** Whether it is time, as far as its rhythm goes. */
    boolean isDue(Instant now) {
        return heard.isEmpty() || !now.isBefore(told.orElse(watch.since()).plus(watch.every().pause()));
    }

    /** Whether it was asked of this generation. */
    boolean isAskedOf(String generation) {
        return heard.filter(last -> last.generation().equals(generation)).isPresent();
    }

    /** What is heard first is only remembered. */
    Watched hears(Heard now) {
        var news = heard.map(before -> news(before, now)).filter(each -> !each.saysNothing());
        return new Watched(watch, Optional.of(now), news.map(News::at).or(() -> told),
                number + (int) news.stream().count(),
                Stream.concat(unsent.stream(), news.stream()).toList(), attempts);
    }

    private News news(Heard before, Heard now) {
        var id = Sha256.of(watch.id() + "\n" + watch.since() + "\n" + number + "\n" + now.answer());
        return new News(id.substring(0, ID_DIGITS), watch.id(), watch.question(), now.at(), now.outcome(),
                now.newSince(before), now.goneSince(before), now.asOf());
    }

    /** What is to be sent now, if anything is. */
    Optional<News> next() {
        return unsent.stream().findFirst();
    }

    Watched arrived(String news, Instant now) {
        return new Watched(watch, heard, told, number,
                unsent.stream().filter(each -> !each.id().equals(news)).toList(), attempts.arrived(now));
    }

    Watched failed(String why, Instant now) {
        return new Watched(watch, heard, told, number,
                unsent.stream().filter(each -> each.at().isAfter(now.minus(OLD))).toList(), attempts.failed(why, now));
    }

    /** Nothing stays that stands on articles that are hidden by now. */
    Watched without(Predicate<String> isHidden) {
        var hidden = Stream.concat(heard.stream().map(Heard::statements),
                unsent.stream().flatMap(news -> Stream.of(news.fresh(), news.gone()))).flatMap(List::stream)
                .flatMap(stated -> stated.citations().stream()).map(quoted -> quoted.article().id()).distinct()
                .filter(isHidden).toList();
        var left = this;
        for (var article : hidden) {
            left = left.without(new Withdrawn(article, List.of()));
        }
        return left;
    }

    Watched without(Withdrawn article) {
        return new Watched(watch, heard.map(last -> last.without(article)), told, number, unsent.stream()
                .map(each -> each.without(article)).filter(each -> !each.saysNothing()).toList(), attempts);
    }
}
