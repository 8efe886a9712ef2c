package pincite.channel.slack.say.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.record.ArticleDocument;

/** Articles that came in, a line each. */
public final class DigestMessages {

    /** So many lines are read, and more are a list that nobody reads. */
    private static final int MOST = 30;

    private DigestMessages() {
    }

    public static List<Message> of(List<ArticleDocument> articles, Addresses addresses) {
        if (articles.isEmpty()) {
            return List.of();
        }
        var title = Piece
                .section("*" + (articles.size() == 1 ? "A new article" : articles.size() + " new articles") + "*");
        var lines = articles.stream().limit(MOST).map(article -> Piece.section("• " + line(article, addresses)));
        var more = Stream.of(articles.size() - MOST).filter(left -> left > 0)
                .map(left -> Piece.context("and " + left + " more"));
        return Parts.of(Stream.of(Stream.of(title), lines, more).flatMap(pieces -> pieces).toList());
    }

    static String line(ArticleDocument article, Addresses addresses) {
        var title = article.title().isBlank() ? article.id() : article.title();
        var linked = addresses.of(article).map(to -> Mrkdwn.link(to, title)).orElse(Mrkdwn.line(title));
        return Stream.of(Optional.of(linked), article.source().map(Mrkdwn::line),
                article.published().map(Object::toString)).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
