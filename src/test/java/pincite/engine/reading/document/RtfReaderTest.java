package pincite.engine.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.ArticleReaderContract;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;

class RtfReaderTest extends ArticleReaderContract {

    @Override
    protected ArticleReader reader() {
        return new RtfReader();
    }

    @Override
    protected List<Content> examples() {
        return List.of(rtf("{\\rtf1\\ansi The quarry lost its licence.\\par}"),
                rtf("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title On the quarry}{\\author Ada Lind}}{\\*\\generator Writer;}{\\header Page 1}\\f0 Zo\\'eb \\u197?ngstr\\'f6m wrote \\ldblquote no\\rdblquote.\\par {\\v not shown}Next.\\par}"));
    }

    private static Content rtf(String text) {
        return new Content("memo.rtf", text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void wordsAreReadAndWhatGoesElsewhereIsNot() throws Exception {
        var memo = reader().read(examples().get(1)).get(0);
        assertThat(memo.text()).isEqualTo("Zoë Ångström wrote “no”.\n\nNext.");
        assertThat(memo.particulars().of(Particular.TITLE)).contains("On the quarry");
        assertThat(memo.particulars().of(Particular.AUTHOR)).contains("Ada Lind");
    }

    @Test
    void deepGroupsEnd() throws Exception {
        assertThat(
                reader().read(rtf("{\\rtf1 " + "{".repeat(100_000) + "Word" + "}".repeat(100_000) + "}")).get(0).text())
                .isEqualTo("Word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\v Nobody}", "\\v Nobody\\v0 ", "\\v1 Nobody\\plain ", "{\\b\\v{\\i Nobody}}",
            "{\\*\\x Nobody}", "{\\deleted Nobody}", "\\u8203?\\u-257?"})
    void whatIsNotShownIsNoText(String hidden) throws Exception {
        assertThat(reader().read(rtf("{\\rtf1 The " + hidden + "quarry lost.}")).get(0).text())
                .isEqualTo("The quarry lost.");
    }
}
