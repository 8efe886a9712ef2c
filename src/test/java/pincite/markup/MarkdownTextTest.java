package pincite.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(AutolinkExtension.create(),
            TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).build();

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b>bold</b> claim",
            "[click](javascript:alert(1))", "[click](https://evil.example)", "![x](https://evil.example/p.png)",
            "[x]: https://evil.example", "[x][y]", "see <https://evil.example>", "see https://evil.example/?q=1",
            "http://evil.example", "www.evil.example", "write to a.b@evil.example", "mailto:a@evil.example",
            "# A heading", "## 12", "- an item", "+ an item", "* an item", "1. first", "12) twelfth", "> quoted",
            "---", "===", "***", "___", "```sh", "~~~", "`code`", "*stress*", "**strong**", "_stress_", "__strong__",
            "~~gone~~", "&lt;b&gt;", "&#60;b&#62;", "&amp;", "a | b", "|a|b|", "| --- | --- |", "\\<b>", "\\\\[x](y)",
            "snake_case and _this_", "2 * 3 * 4", "Binance.US said: \"No.\"", "A. B. v. C., 12 U.S. 3", "100% & more",
            "x\\", "![", "]()", "<!-- hidden -->", "<a href='x'", "ftp://evil.example", "HTTPS://EVIL.EXAMPLE",
            "#1 of 3", "-5 degrees"})
    void wordsStandThereLetterForLetterAndMeanNothing(String words) {
        var document = PARSER.parse(MarkdownText.escaped(words));
        assertThat(text(document)).isEqualTo(words.strip());
        assertThat(HTML.render(document)).startsWith("<p>").doesNotContain("<a ", "<img", "<em", "<strong", "<b>",
                "<script", "<!--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A title", "[click](javascript:alert(1))", "x](https://evil.example)", "![", "]()",
            "a ] b [ c",
            "`code", "see https://evil.example/]", "<b>bold</b>", "x\\", "*a* _b_", "S.E.C. v. Binance (2023)"})
    void aLinkEndsWhereItShould(String title) {
        var html = HTML.render(PARSER.parse(MarkdownText.link(title, "https://a.example/x_(y)>\"z") + " · Desk"));
        assertThat(html).startsWith("<p><a href=\"https://a.example/x_%28y%29%3E%22z\">").endsWith("</a> · Desk</p>\n");
        assertThat(html.split("<a ", -1)).hasSize(2);
        assertThat(text(PARSER.parse(MarkdownText.link(title, "https://a.example")))).isEqualTo(title);
    }

    @Test
    void linesStayLines() {
        var words = "The judge:\n- denied it\n1. for now\n# and said so\n    indented";
        assertThat(HTML.render(PARSER.parse(MarkdownText.escaped(words)))).doesNotContain("<li>", "<h1>", "<pre>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He said \"No.\"", "a * b [c] <d>", "https://a.example", "1. first"})
    void whatIsSentBackIsReadAsItWas(String words) {
        assertThat(MarkdownText.unescaped(MarkdownText.escaped(words))).isEqualTo(words);
    }

    @Test
    void plainProseStaysAsItIs() {
        var prose = "Magistrate Judge Zia Faruqui said on Sept. 18, 2023 that he was not “inclined to allow” it (Binance.US, 5%).";
        assertThat(MarkdownText.escaped(prose)).isEqualTo(prose);
    }

    private static String text(Node document) {
        var text = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code address) {
                text.append(address.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                text.append('\n');
            }
        });
        return text.toString();
    }
}
