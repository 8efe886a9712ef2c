package pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.answer.writer.Quote;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Span;

class CitationVerifierTest {

    private static final Map<String, String> TEXTS = Map.of("one", "He was not “inclined” to allow it.", "two",
            "She left in June.");

    private final CitationVerifier verifier = new CitationVerifier(articles(TEXTS));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            one   | 3  | 21 | was not “inclined”   | VERIFIED
                                            one   | 3  | 21 | was not "inclined"   | VERIFIED
                                            one   | 3  | 21 | was "inclined"       | NOT_FOUND
                                            one   | 4  | 21 | was not “inclined”   | NOT_FOUND
                                            one   | 3  | 21 | Was not “inclined”   | NOT_FOUND
                                            one   | 3  | 900 | was not “inclined”  | NOT_FOUND
                                            one   | 0  | 8  | She left             | MISATTRIBUTED
                                            two   | 0  | 8  | She left             | VERIFIED
                                            three | 0  | 8  | She left             | MISATTRIBUTED
                                            three | 0  | 8  | Nobody left          | UNRESOLVED
                                            """)
    void tellsWhatCameOfAQuote(String article, int start, int end, String words, Verdict verdict) {
        assertThat(verifier.verify(new Quote(article, new Span(start, end), words), List.of("one", "two")))
                .isEqualTo(verdict);
    }

    @Test
    void citesInTheArticlesOwnLetters() {
        var citation = verifier.cite(new Quote("one", new Span(3, 21), "was not \"inclined\""));
        assertThat(citation).map(Citation::quote).contains("was not “inclined”");
    }

    @Test
    void citesNothingThatIsNotVerified() {
        assertThat(verifier.cite(new Quote("one", new Span(3, 21), "was inclined"))).isEmpty();
        assertThat(verifier.cite(new Quote("three", new Span(0, 8), "She left"))).isEmpty();
    }

    static Articles articles(Map<String, String> texts) {
        return id -> Optional.ofNullable(texts.get(id)).map(text -> new Article(id,
                new Publication("Title of " + id, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                CanonicalText.of(text)));
    }
}
