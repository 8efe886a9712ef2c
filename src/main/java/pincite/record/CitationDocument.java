package pincite.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Citation;
import pincite.answer.Verdict;
import pincite.answer.writer.Quote;
import pincite.corpus.Span;
import pincite.corpus.standing.Standing;

/**
 * Words of an article that an answer stands on. Read from a file, nothing of it is believed before it is proved again.
 *
 * @param number   from 1, as statements refer to it
 * @param start    in code points of the article's canonical text
 * @param page     of its file that it begins on, counted from 1; absent where it has none
 * @param standing of its source when it was cited, as in {@code trusted}; absent where nothing is known of it
 */
public record CitationDocument(@JsonProperty(required = true) int number, ArticleDocument article, String quote,
        @JsonProperty(required = true) int start, @JsonProperty(required = true) int end, Verdict verdict,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String href,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> page,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> standing) {

    public CitationDocument {
        if (article == null || quote == null || start < 0 || end <= start) {
            throw new IllegalArgumentException("Citation " + number + " needs article.id, quote, start and end: ["
                    + start + ", " + end + ") \"" + quote + "\"");
        }
    }

    /** Whatever is shown has been verified; nothing else becomes a {@link Citation}. */
    public static CitationDocument of(int number, Citation citation) {
        return new CitationDocument(number, ArticleDocument.of(citation.article()), citation.quote(),
                citation.span().start(), citation.span().end(), Verdict.VERIFIED, citation.href(), citation.page(),
                Optional.of(citation.standing()).filter(standing -> standing != Standing.UNKNOWN).map(Standing::key));
    }

    /** In the order of their numbers. */
    static List<CitationDocument> of(List<Citation> cited) {
        return IntStream.range(0, cited.size()).mapToObj(index -> of(index + 1, cited.get(index))).toList();
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Where the words come from, in one line. */
    public String origin() {
        var known = Stream.of(article.source(), article.published().map(Object::toString)).flatMap(Optional::stream);
        var onPage = page.map(number -> "page " + number).stream();
        return Stream
                .of(Stream.of(article.title()), known, onPage,
                        Stream.of(article.id() + " [" + start + ", " + end + ")"))
                .flatMap(parts -> parts).collect(Collectors.joining(" · "));
    }

    /** As it is to be verified. */
    Quote asQuote() {
        return new Quote(article.id(), span(), quote);
    }
}
