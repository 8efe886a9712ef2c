package pincite.engine.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.ArticleReaderContract;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;

class SavedPageReaderTest extends ArticleReaderContract {

    private static final String TEXT = "<html><head><title>Quarry loses</title></head><body><article><p>The Court of Appeal in Norburg on Tuesday set aside the licence of the Alder quarry beside the school.</p>"
            + "<p>Judge %s wrote that the county may issue a new licence once it has measured the air for a year.</p></article></body></html>";

    @Override
    protected ArticleReader reader() {
        return new SavedPageReader();
    }

    @Override
    protected List<Content> examples() {
        return List.of(saved("Ada Lind"), saved("Zoë Ångström"));
    }

    private static Content saved(String judge) {
        var text = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ledger.example/quarry\r\nSubject: Quarry loses\r\nDate: Tue, 5 Mar 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                + TEXT.formatted(judge)
                + "\r\n--b\r\nContent-Type: text/css\r\nContent-Location: x.css\r\n\r\nbody {}\r\n--b--\r\n";
        return new Content("page.mhtml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePageIsReadAndItsAddressKept() throws Exception {
        var page = reader().read(examples().get(1)).get(0);
        assertThat(page.text()).contains("Judge Zoë Ångström wrote");
        assertThat(page.particulars().of(Particular.URL)).contains("https://ledger.example/quarry");
    }
}
