package pincite.channel.slack.say.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.answer.Verdict;
import pincite.record.CitationDocument;
import pincite.record.Outcome;
import pincite.watch.News;
import pincite.watch.Quoted;
import pincite.watch.Stated;

/** What changed in the answer to a watched question: what is new with its quotes, and what is no longer said. */
public final class WatchMessages {

    private final News news;
    private final Addresses addresses;

    private WatchMessages(News news, Addresses addresses) {
        this.news = news;
        this.addresses = addresses;
    }

    public static List<Message> of(News news, Addresses addresses) {
        return Parts.of(new WatchMessages(news, addresses).pieces());
    }

    private List<Piece> pieces() {
        var title = lines("Watched: " + news.question());
        var declined = Stream.of("The articles do not say any more.")
                .filter(words -> news.outcome() != Outcome.ANSWERED)
                .map(words -> Piece.section(Mrkdwn.bold(words)));
        return Stream.of(title, declined, fresh(), gone(), asOf()).flatMap(pieces -> pieces).toList();
    }

    private Stream<Piece> fresh() {
        var pieces = new ArrayList<Piece>();
        for (var stated : news.fresh()) {
            lines(stated.text()).forEach(pieces::add);
            cited(stated).forEach(citation -> pieces.addAll(new CitationText(citation, addresses).pieces()));
        }
        return pieces.stream();
    }

    private static List<CitationDocument> cited(Stated stated) {
        return IntStream.range(0, stated.citations().size())
                .mapToObj(index -> cited(index + 1, stated.citations().get(index))).toList();
    }

    private static CitationDocument cited(int number, Quoted quoted) {
        return new CitationDocument(number, quoted.article(), quoted.quote(), quoted.start(), quoted.end(),
                Verdict.VERIFIED, quoted.href(), Optional.empty(), Optional.empty());
    }

    private Stream<Piece> gone() {
        return news.gone().isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(Piece.context("No longer said, or not there:")),
                        news.gone().stream().flatMap(stated -> lines(stated.text())));
    }

    private Stream<Piece> asOf() {
        return news.asOf().stream().map(day -> Piece.context("As of " + day + "."));
    }

    private static Stream<Piece> lines(String words) {
        return Cuts.marked(words).stream().map(part -> Piece.section(Mrkdwn.line(part)));
    }
}
