package pincite.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.answer.Verdict;
import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.record.VerificationDocument.Verified;

/** What is led in by another line is proved by both places, as its article has them. */
class LedStatementsTest {

    private static final String TEXT = """
                                       The court met in Oss. The mayor said:

                                       Two ports are shut:

                                       - Oss Harbour
                                       - Lune Ltd.

                                       | Port | Dues |
                                       |---|---|
                                       | Oss | 40,000 |

                                       The three-
                                       mile limit of the har-
                                       bour was kept.
                                       """;
    private static final Article ARTICLE = new Article("ports", Publication.titled("Ports"), CanonicalText.of(TEXT));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                                            Two ports are shut: Lune Ltd.     ; Lune Ltd.        ; Two ports are shut:  ; true
                                            Two ports are shut: Lune Ltd.     ; Lune Ltd.        ;                      ; false
                                            Lune Ltd.                         ; Lune Ltd.        ;                      ; true
                                            The mayor said: Lune Ltd.         ; Lune Ltd.        ; The mayor said:      ; false
                                            Two ports are shut: Lune          ; Lune Ltd.        ; Two ports are shut:  ; false
                                            """)
    void anItemIsProvedWithTheLineAboveItsList(String text, String quote, String lead, boolean holds) {
        assertThat(faults(text, quotes(quote, lead)).isEmpty()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
                                            Port: Oss; Dues: 40,000           / | Oss | 40,000 | / | Port | Dues | / true
                                            Dues: Oss; Port: 40,000           / | Oss | 40,000 | / | Port | Dues | / false
                                            Port: Oss; Dues: 40,000           / | Oss | 40,000 | / Two ports are shut: / false
                                            The three-mile limit of the harbour was kept. / The three-\\nmile limit of the har-\\nbour was kept. / / true
                                            The threemile limit of the harbour was kept.  / The three-\\nmile limit of the har-\\nbour was kept. / / false
                                            """)
    void aRowIsProvedWithTheHeadsAndAWordThatALineEndBrokeAsItIsRead(String text, String quote, String lead,
            boolean holds) {
        assertThat(faults(text, quotes(quote.replace("\\n", "\n"), lead)).isEmpty()).isEqualTo(holds);
    }

    private static List<String> quotes(String quote, String lead) {
        return Stream.concat(Stream.of(quote), Optional.ofNullable(lead).stream()).toList();
    }

    private static List<String> faults(String text, List<String> quotes) {
        var numbers = IntStream.rangeClosed(1, quotes.size()).boxed().toArray(Integer[]::new);
        var cited = Stream.of(numbers).map(number -> citation(number, quotes.get(number - 1))).toList();
        var answer = AnswerDocuments.answered(List.of(AnswerDocuments.statement(text, numbers)), cited);
        var verified = cited.stream()
                .map(one -> new Verified(one.number(), "ports", one.quote(), one.start(), one.end(),
                        Verdict.VERIFIED, Optional.empty()))
                .toList();
        return new Faults(id -> Optional.of(ARTICLE).filter(article -> article.id().equals(id)), answer, verified)
                .find()
                .stream().filter(fault -> fault.startsWith("A statement")).toList();
    }

    private static CitationDocument citation(int number, String quote) {
        int start = TEXT.indexOf(quote);
        return AnswerDocuments.citation(number, "ports", new Span(start, start + quote.length()), quote);
    }
}
