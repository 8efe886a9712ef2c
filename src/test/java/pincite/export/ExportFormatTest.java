package pincite.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class ExportFormatTest {

    private static final Chapter ANSWER = Exported.answered(
            List.of("It was closed on Friday.", "The harbour was closed on Friday."), List.of(Exported.FIRST));
    private static final String NOTE = "Anna Huber, The harbour was closed, Lake Herald (Sept. 5, 2024), "
            + "https://herald.example/storm?a=1&b=2_3. Characters 10–43: “The harbour was closed on Friday.”";

    private static String text(ExportFormat format, Chapter... chapters) {
        return new String(format.write(List.of(chapters)), UTF_8);
    }

    @Test
    void markdownHasOneFootnoteForACitation() {
        assertThat(text(ExportFormat.MARKDOWN, ANSWER)).isEqualTo(
                """
                # Why was the \\*harbour\\* closed?

                **The article says otherwise.**

                It was closed on Friday.[^1]

                The harbour was closed on Friday.[^1]

                As of Sept. 5, 2024. In the articles' own sentences. 1 of 1 quote verified, letter for letter. Pincite, answer 0123456789abcdef.

                [^1]: Anna Huber, *The harbour was closed*, Lake Herald (Sept. 5, 2024), <https://herald.example/storm?a=1&b=2_3>. Characters 10–43: “The harbour was closed on Friday.”
                """);
    }

    @Test
    void whatADeclineCameClosestToIsNoAnswer() {
        assertThat(text(ExportFormat.MARKDOWN, Exported.declined(List.of(Exported.FIRST))))
                .contains("**Not answered. The articles do not say. No article has \"Coinbase\".**")
                .contains("Related, not an answer:\n\n- “The harbour was closed on Friday.”[^1]")
                .contains("Characters 10–43.\n");
    }

    @Test
    void aConversationHasItsQuestionsAndCountsOn() {
        var markdown = text(ExportFormat.MARKDOWN, ANSWER, Chapter.unanswered("Hello?"), ANSWER);
        assertThat(markdown).contains("# Hello?\n\nNo answer is kept of this.").contains("closed on Friday.[^2]")
                .contains("\n[^2]: Anna Huber");
        assertThat(text(ExportFormat.PRINT, ANSWER, ANSWER)).containsOnlyOnce("<h1>").contains("<h2>Why");
    }

    @Test
    void wordReadsItBackWithRealFootnotes() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(ExportFormat.DOCX.write(List.of(ANSWER))))) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getStyle).startsWith("Heading1", "Lead",
                    "Normal");
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
                    .anySatisfy(text -> assertThat(text).startsWith("It was closed on Friday."));
            var notes = document.getFootnotes().stream().filter(note -> note.getId().intValue() > 0).toList();
            assertThat(notes).hasSize(1);
            assertThat(notes.get(0).getParagraphs().get(0).getText()).contains(NOTE);
            assertThat(notes.get(0).getParagraphs().get(0).getRuns().get(0).getCTR().sizeOfFootnoteRefArray()).isOne();
            assertThat(document.getProperties().getCoreProperties().getCreated()).isEqualTo("2024-09-05T00:00:00.000Z");
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameAnswerIsTheSameBytes(ExportFormat format) {
        assertThat(format.write(List.of(ANSWER))).isEqualTo(format.write(List.of(ANSWER)));
    }

    @Test
    void sourcesAreListedOnce() throws IOException {
        assertThat(text(ExportFormat.RIS, ANSWER, ANSWER)).isEqualTo(String.join("\r\n", "TY  - NEWS",
                "ID  - lakeherald2024-1", "AU  - Huber, Anna", "TI  - The harbour was closed", "T2  - Lake Herald",
                "PY  - 2024", "DA  - 2024/09/05/", "UR  - https://herald.example/storm?a=1&b=2_3", "ER  - ", ""));
        assertThat(text(ExportFormat.BIBTEX, ANSWER)).isEqualTo("""
                                                                @article{lakeherald2024-1,
                                                                  author = {Huber, Anna},
                                                                  title = {{The harbour was closed}},
                                                                  journal = {{Lake Herald}},
                                                                  year = {2024},
                                                                  month = sep,
                                                                  day = {5},
                                                                  url = {https://herald.example/storm?a=1\\&b=2\\_3}
                                                                }
                                                                """);
        var csl = new ObjectMapper().readTree(text(ExportFormat.CSL, ANSWER)).path(0);
        assertThat(csl.path("type").asText()).isEqualTo("article-newspaper");
        assertThat(csl.path("issued").toString()).isEqualTo("{\"date-parts\":[[2024,9,5]]}");
        assertThat(csl.path("author").toString()).isEqualTo("[{\"family\":\"Huber\",\"given\":\"Anna\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"](javascript:alert(1)) <script>alert(2)</script>", "}, x = {y}\n@online{z,",
            "a\r\nER  - \r\nTY  - NEWS", "gnp.\u202eexe \u0007\u0000\ufffe", "\\input{x} $x^2$ % # _ ~ & {",
            "\"',;|`*[^1]:",
            "# x\n\n- y\n> z", "👏🏽 Größe €"})
    void whatAnArticleSaysDoesNothing(String hostile) throws IOException {
        var citation = Exported.citation(1, hostile, Optional.of(hostile), Optional.of("javascript:alert(1)"),
                hostile);
        var chapter = Exported.answered(List.of(hostile), List.of(citation));
        var markdown = text(ExportFormat.MARKDOWN, chapter);
        assertThat(markdown.lines().filter(line -> line.startsWith("[^1]:"))).hasSize(1);
        assertThat(markdown).doesNotContain("\n<script", " <script", "\u202e", "<javascript")
                .doesNotMatch("(?s).*[^\\\\]]\\(javascript.*");
        assertThat(text(ExportFormat.PRINT, chapter)).doesNotContain("<script>", "javascript:alert(1)\"", "\u202e");
        assertThat(text(ExportFormat.RIS, chapter).split("\r\n")).filteredOn(line -> line.startsWith("ER  -"))
                .hasSize(1);
        assertThat(text(ExportFormat.RIS, chapter)).doesNotContain("UR  -");
        assertThat(text(ExportFormat.BIBTEX, chapter).lines().filter(line -> line.startsWith("@"))).hasSize(1);
        assertThat(depth(text(ExportFormat.BIBTEX, chapter))).isZero();
        assertThat(new ObjectMapper().readTree(text(ExportFormat.CSL, chapter))).hasSize(1);
        try (var document = new XWPFDocument(new ByteArrayInputStream(ExportFormat.DOCX.write(List.of(chapter))))) {
            assertThat(document.getFootnotes().stream().filter(note -> note.getId().intValue() > 0)).hasSize(1);
        }
    }

    private static int depth(String bibtex) {
        return (int) (bibtex.chars().filter(sign -> sign == '{').count()
                - bibtex.chars().filter(sign -> sign == '}').count());
    }

    @Test
    void whatIsNotKnownLeavesNoCommas() {
        var bare = Exported.citation(1, "Tolls", Optional.empty(), Optional.empty(), "Nine euros.");
        var chapter = new Chapter("How much?", Exported.answered(List.of("Nine euros."), List.of(bare)).answer(),
                List.of(new CitedSource(bare, Optional.empty())));
        assertThat(text(ExportFormat.MARKDOWN, chapter)).contains("[^1]: *Tolls*. Characters 10–43.\n");
    }
}
