package pincite.corpus.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.Article;
import pincite.corpus.Publication;
import pincite.corpus.Remark;
import pincite.corpus.Unreadable;

/** Front matter as people write it. */
class WrittenFrontMatterTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  Yes                             | Yes
                                                                  no                              | no
                                                                  True                            | True
                                                                  1984                            | 1984
                                                                  1_000 lamps                     | 1_000 lamps
                                                                  0x1F                            | 0x1F
                                                                  Verdict: the heron wins         | Verdict: the heron wins
                                                                  It ends here:                   | It ends here:
                                                                  [Comment] The heron case        | [Comment] The heron case
                                                                  [Comment]                       | [Comment]
                                                                  {sic} the heron                 | {sic} the heron
                                                                  @heron wins again               | @heron wins again
                                                                  `heron` wins                    | `heron` wins
                                                                  *Exclusive* A heron wins        | *Exclusive* A heron wins
                                                                  % of herons                     | % of herons
                                                                  "Not ours," says the heron      | "Not ours," says the heron
                                                                  "Who: a heron"                  | Who: a heron
                                                                  'It's a heron'                  | It's a heron
                                                                  "This" and "that"               | "This" and "that"
                                                                  - a heron                       | - a heron
                                                                  """)
    void readsATitleAsItIsMeant(String written, String title) throws IOException {
        assertThat(article("---\ntitle: " + written + "\n---\nText.").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            published: 2024-03-05T23:30:00+09:00            | 2024-03-05
                                            published: 2024-03-05T01:30:00Z                 | 2024-03-05
                                            published: 2024-03-05t1:30:00.5-05:00           | 2024-03-05
                                            published: 2024-03-05 16:33 +0100               | 2024-03-05
                                            published: 2024-03-05 23:30:00 -05:00           | 2024-03-05
                                            published: 2024-03-05Z                          | 2024-03-05
                                            date: 2024-3-5                                  | 2024-03-05
                                            Date: 2024/03/05                                | 2024-03-05
                                            date: March 5, 2024                             | 2024-03-05
                                            date: March 5th, 2024                           | 2024-03-05
                                            date: Sept. 5, 2024                             | 2024-09-05
                                            date: 5 march 2024                              | 2024-03-05
                                            date: Tue, 05 Mar 2024 23:15:00 -0800           | 2024-03-05
                                            date: Tuesday, March 5, 2024 at 8:15 pm         | 2024-03-05
                                            publish_date: 2024-03-05                        | 2024-03-05
                                            """)
    void takesTheDayWhereItWasPublished(String field, LocalDate day) throws IOException {
        assertThat(article("---\ntitle: T\n" + field + "\n---\nText.").publication().published()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2024", "2024-02-30", "soon", "2024-03-05x"})
    void refusesADayThatItCannotTell(String day) throws IOException {
        assertThat(unreadable("---\ntitle: T\npublished: " + day + "\n---\nText."))
                .isEqualTo("has in line 3 a 'published' that is no date like 2023-09-19: " + day);
        assertThat(article("---\ntitle: T\ndate: " + day + "\n---\nText.").remarks())
                .containsExactly(new Remark("a", 3, "'date' is no date like 2023-09-19: " + day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"author: Ada Moth, Ben Oak", "author: [Ada Moth, Ben Oak]",
            "authors:\n  - Ada Moth\n  - Ben Oak",
            "AUTHORS:\n- name: Ada Moth\n  url: https://x.example\n- name: Ben Oak", "Author: ['Ada Moth', , Ben Oak]",
            "authors:\nauthor: {name: 'Ada Moth, Ben Oak'}"})
    void readsAuthors(String field) throws IOException {
        var article = article("---\ntitle: T\n" + field.replace(", ,", ", '',") + "\n---\nText.");
        assertThat(article.publication().author()).contains("Ada Moth, Ben Oak");
        assertThat(article.remarks()).isEmpty();
    }

    @Test
    void theCaseIsTheOneThatIsNamedOrElseTheFolder() throws Exception {
        assertThat(article("---\ntitle: T\ncase: The mill\n---\nText.").publication().caseOf("a/b"))
                .contains("The mill");
        assertThat(article("---\ntitle: T\n---\nText.").publication().caseOf("a/b/c")).contains("a");
        assertThat(article("---\ntitle: T\n---\nText.").publication().caseOf("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "canonical_url", "canonicalUrl", "link", "Link"})
    void readsTheAddress(String key) throws IOException {
        assertThat(article("---\ntitle: T\n" + key + ": https://heron.example/a\n---\nText.").publication().url())
                .contains(URI.create("https://heron.example/a"));
    }

    @Test
    void takesOurOwnKeyBeforeAnother() throws IOException {
        var publication = article(
                "---\ntitle: T\ndate: 2024-03-06\npublished: 2024-03-05\nlink: https://b.example\nurl: https://a.example\n---\nText.")
                .publication();
        assertThat(publication.published()).contains(LocalDate.parse("2024-03-05"));
        assertThat(publication.url()).contains(URI.create("https://a.example"));
    }

    @Test
    void takesTheDayOfAnArticleThatIsOnlyMarkedAsPublished() throws IOException {
        assertThat(article("---\ntitle: T\npublished: true\ndate: 2024-03-06\n---\nText.").publication().published())
                .contains(LocalDate.parse("2024-03-06"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: T\n---\nText.", "---\ntitle: T\n...\nText.", "\n---\ntitle: T\n---\nText.",
            " \n\n--- \nTitle: T\n--- \nText.", "---\r\nTITLE: T\r\n...\r\nText.", "\uFEFF---\ntitle: T\n---\nText."})
    void findsWhereFrontMatterBeginsAndEnds(String content) throws IOException {
        var article = article(content);
        assertThat(article.title()).isEqualTo("T");
        assertThat(article.text().value()).isEqualTo("Text.");
        assertThat(article.remarks()).isEmpty();
    }

    @Test
    void leavesRulesBetweenParagraphsInTheText() throws IOException {
        var text = "\n---\nA note: this is no field.\n---\n# Heading\nText.";
        var article = article(text);
        assertThat(article.title()).isEqualTo("Heading");
        assertThat(article.text().value()).isEqualTo(text);
        assertThat(article("---\ntitle: T\n---\nText.\n\n---\n\nMore.\n...\n").text().value())
                .isEqualTo("Text.\n\n---\n\nMore.\n...\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            '---\\ntitle: T\\nText.\\n---\\nMore.'             | not YAML in line 4
                                            '---\\ntitle: T\\n\\nText.\\n\\n---\\nMore.'       | not YAML in line
                                            '---\\ntitle: "T\\n---\\nText.'                    | not YAML in line
                                            '\\n\\n---\\ntitle: T\\ntags: [a\\n---\\nText.'    | not YAML in line
                                            '---\\ntitle: T\\ndate: 2024-03-05\\n\\nText.'     | is not closed: put a line of ---
                                            '+++\\ntitle = "T"\\n+++\\n\\nText.'               | TOML
                                            '---\\ntitle:T\\n---\\nText.'                      | has no title: no field like
                                            '---\\ntitle: T\\n\\na: \u0007\\n---\\nText.'          | not YAML in line 4
                                            '---\\nname: T\\n---\\nText.'                      | has no title
                                            """)
    void saysWhatIsWrong(String content, String reason) throws IOException {
        assertThat(unreadable(content.replace("\\n", "\n"))).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            '---\\ntitle: T\\ntags: [a, b]\\n---\\nText.'                 | 3 | 'tags' is not read
                                            '\\n---\\n# c\\n\\ntitle: T\\nmood: >\\n  a\\n  b\\n---\\nText.' | 6 | 'mood' is not read
                                            '---\\ntitle: T\\nlink: /a\\n---\\nText.'                     | 3 | 'link' is no http or https address: /a
                                            '---\\ntitle: T\\nauthors: {a: b}\\n---\\nText.'              | 3 | 'authors' is neither a name nor a list of names
                                            '---\\ntitle: T\\nsource: [[a]]\\n---\\nText.'                | 3 | 'source' is neither a name nor a list of names
                                            '---\\ntitle: A\\ntitle: T\\n---\\nText.'                     | 2 | 'title' stands there twice; line 3 is read
                                            '---\\ntitle: T\\nTitle: A\\n---\\nText.'                     | 3 | 'Title' stands there twice; line 2 is read
                                            '---\\ntitle:\\n  - A\\n---\\n# T\\nText.'                    | 2 | 'title' is a list or a map, where words are needed
                                            '---\\nJust words.\\n---\\n# T\\nText.'                       | 2 | no field like 'title: …' stands between the lines of ---
                                            '---\\ntitle: A\\n\\n# T\\nText.'                             | 1 | front matter is not closed: put a line of --- below its last field
                                            '+++\\na = 1\\n+++\\n# T\\nText.'                             | 1 | front matter between lines of +++ is TOML: only YAML between lines of --- is read
                                            """, quoteCharacter = '~')
    void namesWhatItDoesNotUnderstandOfAnArticleThatItReads(String content, int line, String says) throws IOException {
        var written = content.replace("\\n", "\n");
        var article = article(written.substring(1, written.length() - 1));
        assertThat(article.title()).isEqualTo("T");
        assertThat(article.remarks()).containsExactly(new Remark("a", line, says));
    }

    @Test
    void keepsTheFingerprintOfAnArticleWhateverIsRemarked() throws IOException {
        var plain = article("---\ntitle: T\n---\nText.");
        assertThat(article("---\ntitle: T\ntags: a\n---\nText.").fingerprint()).isEqualTo(plain.fingerprint());
        assertThat(plain.publication()).isEqualTo(
                new Publication("T", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void isNotLedInACircle() throws IOException {
        assertThat(article("---\ntitle: T\nauthor: &a {name: *a}\nsource: &b [*b]\n---\nText.").remarks()).hasSize(2);
    }

    private Article article(String content) throws IOException {
        var articles = new ArrayList<Article>();
        assertThat(read(content, articles)).isEmpty();
        return articles.get(0);
    }

    private String unreadable(String content) throws IOException {
        return read(content, new ArrayList<>()).get(0).reason();
    }

    private List<Unreadable> read(String content, List<Article> articles) throws IOException {
        Files.writeString(folder.resolve("a.md"), content);
        return new CorpusFolder(folder).read(articles::add);
    }
}
