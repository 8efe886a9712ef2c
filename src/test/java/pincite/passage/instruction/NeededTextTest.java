package pincite.passage.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeededTextTest {

    /** Of each of the parts, one of the texts between bars. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                                                                  abc                        ; abc
                                                                  ab?c                       ; a & c
                                                                  ab*c                       ; a & c
                                                                  ab+c                       ; ab & c
                                                                  ab{2,3}+c                  ; ab & c
                                                                  ab{0,3}?c                  ; a & c
                                                                  a.c^$d                     ; a & c & d
                                                                  a\\.c\\s+d\\(              ; a.c & d(
                                                                  a\\p{L}b\\pLc\\x1Bd        ; a & b & c & d
                                                                  a\\x{1F3F4}b\\u200Bc\\bd   ; a & b & c & d
                                                                  a[bc\\]d]e                 ; a & b|c|]|d & e
                                                                  a[b[c]d]?e                 ; a & e
                                                                  a[bc]?[b-d][^b][\\wb][b&&c]e ; a & e
                                                                  [}\\]]\\s?[}\\]]            ; }|] & }|]
                                                                  (?:one|two) three          ; one|two &  three
                                                                  (?:one|two)?three          ; three
                                                                  (?:one|two)*+three         ; three
                                                                  (?:one|two){0,2}three      ; three
                                                                  (?:one|two){1,2} three     ; one|two &  three
                                                                  (?:a(?:bc|bd)e|fgh)        ; bc|bd|fgh
                                                                  (?:one|t.o|three)          ; one|t|three
                                                                  (one)(?<name>two)(?>three) ; one & two & three
                                                                  (?i:one)(?-i:Two)(?is)x    ; one & Two & x
                                                                  one(?!two)(?=three)        ; one
                                                                  (?<!one)(?<=two)three      ; three
                                                                  <\\|?(?:system|user)>      ; < & system|user & >
                                                                  (?:<\\|(?:system|user)|\\|END) ; <\\||\\|END
                                                                  été or                     ; été or
                                                                  忘れ.{0,9}(?:命令|ルール)?(?:만|🏴?) ; 忘れ
                                                                  """)
    void isWhatHasToBeThere(String expression, String parts) {
        var expected = List.of(parts.split(" & ")).stream().map(NeededTextTest::texts).toList();
        assertThat(needed(expression).parts()).isEqualTo(expected);
    }

    private static NeededText needed(String expression) {
        return NeededText.ofOne(new ExpressionReader(expression).needed());
    }

    @Test
    void isAskedOfEachWayByItself() {
        assertThat(new ExpressionReader("one .* two|three").needed()).containsExactly(
                new NeededText(List.of(Set.of("one "), Set.of(" two"))), NeededText.literally("three"));
    }

    private static Set<String> texts(String part) {
        var texts = new TreeSet<String>();
        for (var text : part.split("(?<!\\\\)\\|")) {
            texts.add(text.replace("\\", ""));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a|", "a?", ".*", "\\w+|abc", "(?:a|)", "(?:abc)?", "[a-c]", "[^abc]", "(?!abc)"})
    void nothingIsKnownWhereNothingHasToBe(String expression) {
        assertThat(needed(expression)).isEqualTo(NeededText.UNKNOWN);
    }

    /** It would be taken for text, or letters for others than they are. */
    @ParameterizedTest
    @ValueSource(strings = {"\\Qa.b\\E", "(?x)a b", "(?iu)a", "\\N{LATIN SMALL LETTER A}", "\\cA", "\\07", "(a", "a)",
            "[a", "a\\"})
    void refusesWhatItDoesNotRead(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> needed(expression))
                .withMessageContaining(expression);
    }

    @Test
    void refusesFlagsThatChangeWhatLettersAreTheSame() {
        var pattern = Pattern.compile("k", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        assertThatIllegalArgumentException().isThrownBy(() -> Expressions.of(pattern));
    }

    @ParameterizedTest
    @CsvSource({"IGNORE all,true", "ignored by all,true", "ignor all,false", "all,false", "'',false"})
    void aTextMayHaveItOrLacksIt(String text, boolean may) {
        assertThat(needed("(?i)ignore.{0,9}\\ball").mayBeIn(Trigrams.of(text))).isEqualTo(may);
    }

    @Test
    void whatIsFoundIsNeverPassedOver() {
        for (var half : List.of("tuned", "unseen")) {
            for (var paragraph : WrittenParagraph.injected(half)) {
                var trigrams = Trigrams.of(paragraph.text());
                assertThat(Held.EXPRESSIONS).filteredOn(each -> each.pattern().matcher(paragraph.text()).find())
                        .allMatch(each -> each.mayBeIn(trigrams));
            }
        }
    }

    /** Most of what is looked for is not searched for in a text that has nothing of it. */
    @Test
    void mostIsNotSearchedFor() {
        var trigrams = Trigrams.of("The court heard the parties on Monday, and the hearing lasted until the evening.");
        assertThat(Held.EXPRESSIONS).hasSizeGreaterThan(100)
                .filteredOn(each -> each.mayBeIn(trigrams)).hasSizeLessThan(20);
    }

    /** All of the package. */
    private static final class Held {

        static final List<Expressions.Expression> EXPRESSIONS = List
                .of(AnswerOrder.class, Condition.class, Disclosure.class, FakeTurn.class, ForeignOrder.class,
                        Impersonation.class, Lure.class, MachineAddress.class, Overruling.class, ToolOutput.class)
                .stream().flatMap(Held::of).toList();

        private static Stream<Expressions.Expression> of(Class<?> kind) {
            return Arrays.stream(kind.getDeclaredFields())
                    .filter(field -> field.getType() == Expressions.class).flatMap(Held::of);
        }

        private static Stream<Expressions.Expression> of(Field field) {
            try {
                field.setAccessible(true);
                return ((Expressions) field.get(null)).any().stream();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(field.toString(), e);
            }
        }
    }
}
