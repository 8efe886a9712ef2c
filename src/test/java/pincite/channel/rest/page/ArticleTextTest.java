package pincite.channel.rest.page;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

/** The text of an article is whole, and its signs are read: what is shown of it, and that quotes are marked where they stand. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class ArticleTextTest extends PageCase {

    /** What is seen, with the names of elements; the line ends between blocks are left out. */
    private static final String SHOWN = """
                                        async text => {
                                          const { markedText } = await import('/page/marked-text.js');
                                          const made = markedText(text, [], 1);
                                          made.querySelectorAll('.signs').forEach(signs => signs.remove());
                                          const told = node => node.nodeType === 3 ? node.data.replace(/\\s+/g, ' ')
                                            : `<${node.localName}>${[...node.childNodes].map(told).join('')}</>`;
                                          return [...made.childNodes].map(told).join('').replace(/(^|>) +(<|$)/g, '$1$2');
                                        }""";
    /** Every character of a place that is no line end between blocks is marked, and no other. */
    private static final String FAULTS = """
                                         async text => {
                                           const { markedText } = await import('/page/marked-text.js');
                                           const { unitOf } = await import('/page/codepoints.js');
                                           const length = [...text].length;
                                           const faults = [];
                                           let seed = 7;
                                           const below = n => (seed = (seed * 48271) % 2147483647) % n;
                                           for (let times = 0; times < 200; times += 1) {
                                             const start = below(length);
                                             const end = Math.min(length, start + 1 + below(120));
                                             const made = markedText(text, [{ start, end, name: 'place' }]);
                                             const [from, to] = [unitOf(text, start), unitOf(text, end)];
                                             const nodes = document.createTreeWalker(made, NodeFilter.SHOW_TEXT);
                                             let at = 0;
                                             while (nodes.nextNode()) {
                                               const { data, parentElement } = nodes.currentNode;
                                               const isMarked = parentElement.closest('mark') !== null;
                                               const isWithin = at < to && at + data.length > from;
                                               const isBetween = parentElement.closest('p, h2, h3, h4, h5, h6, pre') === null;
                                               if (isMarked ? at < from || at + data.length > to : isWithin && !isBetween) {
                                                 faults.push([start, end, data]);
                                               }
                                               at += data.length;
                                             }
                                             if (made.textContent !== text) {
                                               faults.push([start, end, made.textContent]);
                                             }
                                           }
                                           return faults;
                                         }""";
    private static final String ALL = """
                                      # The harbour of *Lindau* 🎉

                                      It was **closed** because of a `storm` named
                                      [Ottilie](https://herald.example/a) 👏🏽, said the mayor.

                                      > "Nobody **left**," she said.
                                      > Nobody came.
                                      >
                                      >> Nor later.

                                      What was lost
                                      -------------

                                      - a boat
                                        - and its oars 🚣
                                      - two nets

                                      1. first
                                      2. second

                                      | who | what |
                                      |-----|------|
                                      | Ann | oars |

                                      ```
                                      log **not** read
                                      ```

                                      * * *
                                      The end.
                                      """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  # One / ### Three / # One | <h2>One</><h3>Three</><h2>One</>
                                                                  #hashtag and C# | <p>#hashtag and C#</>
                                                                  Head / ==== / words | <h2>Head</><p>words</>
                                                                  The judge denied it. / The company was pleased. | <p>The judge denied it.</><p>The company was pleased.</>
                                                                  The regulator asked the court on Monday to let / it look at the software. / New | <p>The regulator asked the court on Monday to let it look at the software.</><p>New</>
                                                                  It kept its place: / Ann's Cheese / Pesce | <p>It kept its place:</><p>Ann's Cheese</><p>Pesce</>
                                                                  > one / > two / >> deep | <blockquote><p>one two</><blockquote><p>deep</></></>
                                                                  - a /   - b / - c | <ul><li><p>a</><ul><li><p>b</></></></><li><p>c</></></>
                                                                  3. c / 4. d | <ol><li><p>c</></><li><p>d</></></>
                                                                  It was in the year of our Lord and king, which was / 1987. Then it closed. | <p>It was in the year of our Lord and king, which was 1987. Then it closed.</>
                                                                  **b** _e_ ***x*** ~c*c*~ \\*n\\* | <p><strong>b</><em>e</><em><strong>x</></><code>c*c*</> *n*</>
                                                                  2 * 3 * 4, snake_case_name, f**k and s**t | <p>2 * 3 * 4, snake_case_name, f**k and s**t</>
                                                                  [to](https://a.example/x) [no](javascript:alert(1)) ![alt](http://a.example/p.png) | <p><a>to</> no alt</>
                                                                  [1] and [ ] and ]( | <p>[1] and [ ] and ](</>
                                                                  <b onclick=x>bold</b> &amp; | <p><b onclick=x>bold</b> &amp;</>
                                                                  """)
    void signsAreReadAndNotShown(String text, String shown) {
        Assertions.assertThat(run(SHOWN, text.replace(" / ", "\n").replace('~', '`'))).isEqualTo(shown);
    }

    private Object run(String script, String text) {
        return visit.open("/articles").page().evaluate(script, text);
    }

    @Test
    void everyPlaceIsMarkedWhereItStands() {
        Assertions.assertThat(run(FAULTS, ALL)).isEqualTo(List.of());
    }

    @Test
    void everythingElseIsThereInTheEnd() {
        var counted = visit.open("/articles").page().evaluate(
                """
                async text => {
                  const { markedText } = await import('/page/marked-text.js');
                  const made = markedText(text, [], 1);
                  const count = what => made.querySelectorAll(what).length;
                  return { h2: count('h2'), h3: count('h3'), li: count('li'), pre: count('pre'), quote: count('blockquote'), rule: count('.rule') };
                }""",
                ALL);
        Assertions.assertThat(counted)
                .isEqualTo(Map.of("h2", 1, "h3", 1, "li", 5, "pre", 2, "quote", 2, "rule", 1));
    }
}
