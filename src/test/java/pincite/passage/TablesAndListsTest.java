package pincite.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.passage.SentenceSplitterTest.article;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesAndListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"""
                            | Port | Dues   | Open |
                            |------|:------:|-----:|
                            | Oss  | 40,000 | yes  |
                            | Lune |        | no   |
                            """, """
                                 Port | Dues | Open
                                 --- | --- | ---
                                 Oss | 40,000 | yes
                                 Lune | | no
                                 """, "Port\tDues\tOpen\nOss\t40,000\tyes\nLune\t\tno\n", """
                                                                                          Port      Dues      Open
                                                                                          Oss       40,000    yes
                                                                                          Lune      none      no
                                                                                          """, """
                                                                                               +------+--------+------+
                                                                                               | Port | Dues   | Open |
                                                                                               +------+--------+------+
                                                                                               | Oss  | 40,000 | yes  |
                                                                                               | Lune |        | no   |
                                                                                               +------+--------+------+
                                                                                               """})
    void aRowIsReadWithTheHeadsOfItsColumns(String table) {
        assertThat(quotable("The ports are these.\n\n" + table)).element(1)
                .isEqualTo("Port: Oss; Dues: 40,000; Open: yes");
    }

    @Test
    void anEmptyCellIsNotRead() {
        assertThat(quotable("| Port | Dues |\n|---|---|\n| Oss | |\n| | 300 |\n")).containsExactly("Port: Oss",
                "Dues: 300");
    }

    @Test
    void aRowWithoutHeadsIsReadAsItIs() {
        assertThat(quotable("| Oss | 40,000 |\n| Lune | 300 |\n")).containsExactly("Oss; 40,000", "Lune; 300");
    }

    @Test
    void aRowIsQuotedInItsOwnLettersAndLedInByTheHeads() {
        var row = sentences("| Port | Dues |\n|---|---|\n| Oss | 40,000 |\n").get(1);
        assertThat(row.text()).isEqualTo("| Oss | 40,000 |");
        assertThat(row.lead()).hasValueSatisfying(lead -> assertThat(lead.text()).isEqualTo("| Port | Dues |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two ports are shut:\n\n- Oss, which is bankrupt\n- Lune Ltd.\n",
            "Two ports are shut:\n\n1. Oss, which is bankrupt\n2. Lune Ltd.\n",
            "Two ports are shut:\n* Oss, which is bankrupt\n\n* Lune Ltd.\n",
            "Two ports are shut:\n(a) Oss, which is bankrupt\n(b) Lune Ltd.\n",
            "Two ports are shut:\n• Oss, which is bankrupt\n• Lune Ltd.\n",
            "Two ports are shut:\nOss, which is bankrupt\nLune Ltd.\n",
            "<p>Two ports are shut:</p>\n<ul>\n<li>Oss, which is bankrupt</li>\n<li class=\"x\">Lune Ltd.</li></ul>\n",
            "## Two ports are shut\n\n- Oss, which is bankrupt\n- Lune Ltd\n"})
    void anItemIsReadWithTheLineThatLeadsItInAndThatLineNeverAlone(String list) {
        assertThat(quotable("The harbours changed hands.\n\n" + list)).hasSize(3)
                .contains("Two ports are shut: Oss, which is bankrupt");
    }

    @Test
    void onlyTheLastSentenceAboveAListLeadsItIn() {
        assertThat(quotable("The court met. It shut two ports:\n- Oss\n- Lune\n")).containsExactly("The court met.",
                "It shut two ports: Oss", "It shut two ports: Lune");
    }

    @Test
    void sentencesBelowAHeadingStandByThemselves() {
        assertThat(quotable("## What was said\n\n- The port is shut.\n- Nobody came.\n"))
                .containsExactly("The port is shut.", "Nobody came.");
    }

    @Test
    void whatEndsWithAColonAndLeadsInNoListIsASentence() {
        assertThat(quotable("The judge put it so:\n\nThe port is shut.\n")).containsExactly("The judge put it so:",
                "The port is shut.");
    }

    @Test
    void headingsAndCaptionsOfHtmlAreNoSentences() {
        assertThat(
                quotable("<h2>What was said</h2>\n<p>Nobody came.</p><figcaption>The port.</figcaption>\nIt rained.\n"))
                .containsExactly("Nobody came.", "It rained.");
    }

    @Test
    void whatStandsBehindAListIsNoItem() {
        assertThat(quotable("Two ports are shut:\n- Oss\n- Lune\n\nNobody came.\n")).last().isEqualTo("Nobody came.");
    }

    @Test
    void aHeadingWithALineBelowIsOne() {
        assertThat(sentences("What was said\n-------------\n\nNobody came.\n")).extracting(Sentence::kind)
                .containsExactly(Sentence.Kind.HEADING, Sentence.Kind.PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He paid | and left.", "See the files   and the letters.\nThey are   many.",
            "“Who | what?” she asked."})
    void aBarOrAGapAloneMakesNoTable(String text) {
        assertThat(sentences("Something else.\n\n" + text)).noneMatch(Sentence::isRow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<tr>", "<li>", "<td>", "<tr><td>", "</li>", "<p", "|", "||", "| |", "|---|", "| a | b |\n",
            "\t", "- \n", "a:\n- b", "-\n-\n"})
    void survivesWhatIsHardlyATable(String mark) {
        assertThat(SentenceSplitter.split(article(mark.repeat(3_000) + "\n\nThe end."))).isNotEmpty();
    }

    private static List<String> quotable(String text) {
        return sentences(text).stream().filter(Sentence::isQuotable).map(Sentence::read).toList();
    }

    private static List<Sentence> sentences(String text) {
        return SentenceSplitter.split(article(text));
    }
}
