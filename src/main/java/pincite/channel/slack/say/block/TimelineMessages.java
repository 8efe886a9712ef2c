package pincite.channel.slack.say.block;

import java.util.ArrayList;
import java.util.List;

import pincite.record.CitationDocument;
import pincite.record.TimelineDocument;
import pincite.record.TimelineDocument.EventDocument;

/** Dated events in the order of time, each with one quote and where it can be opened; of many, the latest. */
public final class TimelineMessages {

    /** Two blocks each, below a title, in one message. */
    private static final int MOST = 20;

    private final TimelineDocument timeline;
    private final Addresses addresses;

    private TimelineMessages(TimelineDocument timeline, Addresses addresses) {
        this.timeline = timeline;
        this.addresses = addresses;
    }

    public static List<Message> of(TimelineDocument timeline, Addresses addresses) {
        return Parts.of(new TimelineMessages(timeline, addresses).pieces());
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var about = timeline.about().map(topic -> ": " + Cuts.beginning(topic)).orElse("");
        pieces.add(Piece.section(Mrkdwn.bold("Timeline" + about)
                + timeline.note().map(note -> "\n" + Mrkdwn.line(note)).orElse("")));
        int left = Math.max(0, timeline.events().size() - MOST);
        timeline.events().stream().skip(left).forEach(event -> pieces.add(piece(event)));
        if (left > 0) {
            pieces.add(Piece.context("and " + left + " more, earlier" + addresses.timeline(timeline.about())
                    .map(address -> ": " + Mrkdwn.link(address, "the whole timeline")).orElse("")));
        }
        return pieces;
    }

    /** A day that is only reckoned from the day of publication is marked. */
    private Piece piece(EventDocument event) {
        var when = Mrkdwn.bold((event.stated() ? "" : "~ ") + event.when());
        return Piece.section(when + " “" + Mrkdwn.line(Cuts.beginning(event.quote())) + "”")
                .then(Piece.context(origin(event)));
    }

    private String origin(EventDocument event) {
        int others = (int) event.citations().stream().map(CitationDocument::article).distinct().count() - 1;
        return new CitationText(event.citations().get(0), addresses).origin()
                + (others > 0 ? " · and " + others + " more " + (others == 1 ? "article" : "articles") : "");
    }
}
