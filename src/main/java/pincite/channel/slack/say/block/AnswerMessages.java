package pincite.channel.slack.say.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import pincite.record.AnswerDocument;
import pincite.record.CitationDocument;

/** An answer as Slack shows it: the statements, then the words that they stand on and where those are. */
public final class AnswerMessages {

    private final AnswerDocument answer;
    private final Addresses addresses;
    private final Optional<String> because;

    /** @param because why the answer was not written as it should have been; empty where it was */
    public AnswerMessages(AnswerDocument answer, Addresses addresses, Optional<String> because) {
        this.answer = answer;
        this.addresses = addresses;
        this.because = because;
    }

    /** All of it, in as many messages as it needs. */
    public List<Message> whole() {
        return with(said());
    }

    /** What stands below the statements, and above it these. */
    public List<Message> with(List<Said> above) {
        return Parts.of(Stream.concat(sections(above).stream(), below().stream()).toList());
    }

    /** Paragraph by paragraph: how the question was read, that the article says otherwise, the statements; or that there is no answer. */
    public List<Said> said() {
        var readAs = answer.readAs().stream().flatMap(question -> Paragraphs.readAs(question).stream());
        var note = answer.note().stream().map(Paragraphs::note);
        return Stream.of(readAs, note, declined(), told(), statements()).flatMap(paragraphs -> paragraphs).toList();
    }

    private Stream<Said> declined() {
        return answer.declined().stream().flatMap(declined -> Stream.concat(
                Stream.of(Paragraphs.strong(declined.message())),
                declined.because().stream().map(Paragraphs::plain)));
    }

    private Stream<Said> told() {
        return Stream.concat(answer.told().stream(), answer.suggestions().stream().map(question -> "• " + question))
                .map(Paragraphs::plain);
    }

    private Stream<Said> statements() {
        return answer.statements().stream().map(Paragraphs::statement);
    }

    private List<CitationDocument> citations() {
        return answer.citations();
    }

    private static List<Piece> sections(List<Said> paragraphs) {
        var sections = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            int last = sections.size() - 1;
            boolean fits = last >= 0
                    && sections.get(last).length() + 1 + paragraph.mrkdwn().length() <= Block.Section.LONGEST;
            if (fits) {
                sections.set(last, sections.get(last) + "\n" + paragraph.mrkdwn());
            } else {
                sections.add(paragraph.mrkdwn());
            }
        }
        return sections.stream().map(Piece::section).toList();
    }

    private List<Piece> below() {
        var pieces = new ArrayList<Piece>();
        if (!citations().isEmpty()) {
            pieces.add(Piece.divider());
        }
        if (!answer.isAnswered() && !citations().isEmpty()) {
            pieces.add(Piece.context("Closest to it:"));
        }
        citations().forEach(citation -> pieces.addAll(new CitationText(citation, addresses).pieces()));
        answer.asOf().ifPresent(day -> pieces.add(Piece.context("As of " + day + ".")));
        because.ifPresent(reason -> pieces.add(Piece.context(Mrkdwn.line(reason))));
        if (answer.told().isEmpty()) {
            pieces.add(Feedback.on(answer.id()));
        }
        return pieces;
    }
}
