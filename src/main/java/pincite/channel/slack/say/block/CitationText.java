package pincite.channel.slack.say.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.record.CitationDocument;

/** A quote, who wrote it, and where it can be opened. */
final class CitationText {

    private final CitationDocument citation;
    private final Optional<String> address;

    CitationText(CitationDocument citation, Addresses addresses) {
        this.citation = citation;
        this.address = addresses.of(citation);
    }

    /** Usually one piece. Of a very long quote the link below leads to the rest; without a link nothing is left out. */
    List<Piece> pieces() {
        var shown = address.isPresent() ? List.of(Cuts.beginning(citation.quote())) : Cuts.marked(citation.quote());
        var cut = new ArrayList<>(shown.stream().map(Mrkdwn::line).toList());
        cut.set(0, "[" + citation.number() + "] “" + cut.get(0));
        cut.set(cut.size() - 1, cut.get(cut.size() - 1) + "”");
        var pieces = new ArrayList<>(cut.stream().map(Piece::section).toList());
        pieces.add(pieces.remove(pieces.size() - 1).then(Piece.context(origin())));
        return pieces;
    }

    /** Linked, where it can be opened. */
    String origin() {
        var article = citation.article();
        var title = article.title().isBlank() ? article.id() : article.title();
        return Stream.of(Optional.of(address.map(to -> Mrkdwn.link(to, title)).orElse(Mrkdwn.line(title))),
                article.source().map(Mrkdwn::line), article.published().map(Object::toString)).flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
