package pincite.engine.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.ArticleReaderContract;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;

class WordReaderTest extends ArticleReaderContract {

    @Override
    protected ArticleReader reader() {
        return new WordReader();
    }

    @Override
    protected List<Content> examples() {
        return List.of(word(document -> document.createParagraph().createRun().setText("The quarry lost its licence.")),
                word(WordReaderTest::memo));
    }

    private static Content word(Consumer<XWPFDocument> writing) {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            writing.accept(document);
            document.write(bytes);
            return new Content("memo.docx", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void memo(XWPFDocument document) {
        document.getProperties().getCoreProperties().setTitle("Memo on the quarry");
        document.getProperties().getCoreProperties().setCreator("Zoë Ångström");
        document.createParagraph().createRun().setText("The quarry lost its licence on Tuesday.");
        var hidden = document.createParagraph().createRun();
        hidden.setText("Nobody is to see this.");
        hidden.setVanish(true);
        var table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Year");
        table.getRow(0).getCell(1).setText("Dust");
        table.getRow(1).getCell(0).setText("2023");
        table.getRow(1).getCell(1).setText("40");
        var cell = table.getRow(1).getCell(1).addParagraph().createRun();
        cell.setText("Nobody is to see this in a table.");
        cell.setVanish(true);
    }

    @Test
    void wordsAndTablesAreReadAndHiddenOnesAreNot() throws Exception {
        var memo = reader().read(examples().get(1)).get(0);
        assertThat(memo.text())
                .isEqualTo("The quarry lost its licence on Tuesday.\n\n| Year | Dust |\n| --- | --- |\n| 2023 | 40 |");
        assertThat(memo.particulars().of(Particular.TITLE)).contains("Memo on the quarry");
        assertThat(memo.particulars().of(Particular.AUTHOR)).contains("Zoë Ångström");
    }
}
