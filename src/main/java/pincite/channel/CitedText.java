package pincite.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.PlainText;
import pincite.markup.MarkdownText;
import pincite.record.AnswerDocument;
import pincite.record.CitationDocument;
import pincite.record.DeclinedDocument;
import pincite.record.StatementDocument;

/**
 * An answer as Markdown of plain paragraphs, for clients that show text: the statements with the numbers of their citations, and below
 * them a list of the sources. What articles and people said means nothing in it.
 *
 * @param paragraphs that make the text, one below the other
 * @param marks      where numbers stand in it
 */
public record CitedText(List<String> paragraphs, List<Mark> marks) {

    /** Above the list; what stands below it is no part of what was said. */
    public static final String SOURCES = "Sources:";
    public static final String CLOSEST = "Closest to it:";
    public static final String READ_AS = "Read as: ";
    public static final String LINE_END = "\n";

    /**
     * The number of a citation in the text, as in "[1]".
     *
     * @param start in Unicode code points
     */
    public record Mark(int start, int end, CitationDocument citation) {
    }

    public CitedText {
        paragraphs = List.copyOf(paragraphs);
        marks = List.copyOf(marks);
    }

    public static CitedText of(AnswerDocument answer) {
        return of(answer, CitedText::place);
    }

    /** Each source is a link to where its words can be read, with its outlet and its day. */
    public static CitedText linked(AnswerDocument answer, SourceAddress addresses) {
        return of(answer, citation -> link(citation, addresses));
    }

    private static CitedText of(AnswerDocument answer, Function<CitationDocument, String> origin) {
        var writing = new Writing();
        answer.readAs().ifPresent(question -> writing.add(READ_AS + MarkdownText.escaped(question) + LINE_END));
        answer.note().ifPresent(writing::add);
        answer.statements().forEach(statement -> writing.add(statement, answer.citations()));
        answer.declined().map(DeclinedDocument::inWords).map(MarkdownText::escaped).ifPresent(writing::add);
        answer.told().map(MarkdownText::escaped).ifPresent(writing::add);
        answer.suggestions().forEach(question -> writing.add("- " + MarkdownText.escaped(question)));
        writing.add(sources(answer.isAnswered() ? SOURCES : CLOSEST, answer.citations(), origin));
        answer.asOf().ifPresent(day -> writing.add(LINE_END + "As of " + day + "."));
        return new CitedText(writing.paragraphs, writing.marks);
    }

    public String text() {
        return String.join(LINE_END, paragraphs);
    }

    private static String sources(String heading, List<CitationDocument> citations,
            Function<CitationDocument, String> origin) {
        return citations.isEmpty()
                ? ""
                : LINE_END + heading + LINE_END + citations.stream().map(citation -> source(citation, origin))
                        .collect(Collectors.joining(LINE_END));
    }

    private static String source(CitationDocument citation, Function<CitationDocument, String> origin) {
        return "[" + citation.number() + "] " + MarkdownText.escaped("“" + PlainText.line(citation.quote()) + "”") + " "
                + origin.apply(citation);
    }

    private static String place(CitationDocument citation) {
        return MarkdownText.escaped(citation.origin());
    }

    private static String link(CitationDocument citation, SourceAddress addresses) {
        var article = citation.article();
        var title = PlainText.line(article.title().isBlank() ? article.id() : article.title());
        return Stream
                .of(Stream.of(MarkdownText.link(title, addresses.of(citation))),
                        article.source().map(MarkdownText::escaped).stream(),
                        article.published().map(Object::toString).stream(),
                        citation.page().map(page -> "page " + page).stream())
                .flatMap(parts -> parts).collect(Collectors.joining(" · "));
    }

    /** Counts while it writes. */
    private static final class Writing {

        private final List<String> paragraphs = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private int length;

        void add(String paragraph) {
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                length += count(paragraph) + LINE_END.length();
            }
        }

        void add(StatementDocument statement, List<CitationDocument> citations) {
            var line = new StringBuilder(MarkdownText.escaped(statement.text()));
            for (int number : statement.citations()) {
                line.append(" [").append(number).append(']');
                int end = length + count(line);
                marks.add(new Mark(end - String.valueOf(number).length() - 2, end, citations.get(number - 1)));
            }
            add(line.toString());
        }

        private static int count(CharSequence text) {
            return (int) text.codePoints().count();
        }
    }
}
