package pincite.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedWordsTest {

    private static final int MARKS = 2;
    private static final int TEXTS = 3_000;
    private static final int LONGEST = 120;
    private static final String CHARACTERS = "aeinorstAEXZ0179 \n\t\r  -.,:;!?'\"()/\\{}]<>@#$%^&*_+=|~`"
            + "\u2013\u2014\u2018\u2019\u201C\u201D\u2026";
    private static final Tokenizer TOKENIZER = Tokenizer.ofResource(BgeSmallEmbeddingModel.TOKENIZER);

    private final CountedWords words = new CountedWords(CountedWordsTest::exact);

    private static int exact(String text) {
        return TOKENIZER.tokens(text).getIds().length - MARKS;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "word", "A judge said \u201Cno\u201D, didn\u2019t he?",
            "U.S. v. Binance.US (No. 23-1599)",
            "$4.3 billion \u2014 or 12.5%", "e-mail: desk@example.org", "antidisestablishmentarianism", "a\tb\r\nc",
            "naively##ing ## #", "xqzkvw 0000000000", "\u2026and so on\u2026"})
    void areCountedAsTheTokenizerDoes(String text) {
        assertThat(words.count(text)).hasValue(exact(text));
    }

    @Test
    void areSoInAnyOrder() {
        var random = new Random(TEXTS);
        for (int each = 0; each < TEXTS; each++) {
            var text = text(random);
            assertThat(words.count(text)).as(text).satisfiesAnyOf(
                    counted -> assertThat(counted).isEqualTo(OptionalInt.of(exact(text))),
                    counted -> assertThat(text).containsPattern("[A-Za-z0-9]{41}"));
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(LONGEST))
                .map(at -> random.nextInt(CHARACTERS.length()))
                .mapToObj(at -> CHARACTERS.substring(at, at + 1))
                .reduce("", String::concat);
    }

    /** What BERT takes apart, changes or leaves out. */
    @ParameterizedTest
    @ValueSource(strings = {"[CLS]", "caf\u00E9", "\u6CD5\u9662", "a\u0000b", "a\u00A0b", "\uD83D\uDE00", "\u200Bzero",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void otherTextsAreLeftToTheTokenizer(String text) {
        assertThat(words.count(text)).isEmpty();
    }
}
