package pincite.channel.openai;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.channel.CitedText;
import pincite.channel.SourceAddress;
import pincite.passage.TokenCounter;
import pincite.record.AnswerDocument;

/**
 * An answer as a client of OpenAI's gets it, whatever it asked by.
 *
 * @param cited    with its sources as links: clients show the text, and many drop what stands beside it
 * @param citations what the numbers in the text stand for
 */
record CitedAnswer(AnswerDocument answer, CitedText cited, List<UrlCitation> citations, Usage usage) {

    /** @param sent all that the client asked with */
    static CitedAnswer of(AnswerDocument answer, String sent, SourceAddress addresses, TokenCounter tokens) {
        var cited = CitedText.linked(answer, addresses);
        var citations = cited.marks().stream().map(mark -> UrlCitation.of(mark, addresses)).toList();
        return new CitedAnswer(answer, cited, citations, Usage.of(answer, sent, cited.text(), tokens));
    }

    String text() {
        return cited.text();
    }

    /** The text, paragraph by paragraph. */
    Stream<String> parts() {
        var paragraphs = cited.paragraphs();
        return IntStream.range(0, paragraphs.size())
                .mapToObj(at -> at == 0 ? paragraphs.get(at) : CitedText.LINE_END + paragraphs.get(at));
    }
}
