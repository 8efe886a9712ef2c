package pincite.engine.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.ArticleReaderContract;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;

class MailReaderTest extends ArticleReaderContract {

    private static final String HEAD = "From: =?utf-8?q?Zo=C3=AB_Lind?= <zoe@ledger.example>\r\nTo: desk@ledger.example\r\nSubject: The quarry\r\n =?utf-8?b?w7xiZXI=?= all\r\nDate: Tue, 5 Mar 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\n";

    @Override
    protected ArticleReader reader() {
        return new MailReader();
    }

    @Override
    protected List<Content> examples() {
        return List.of(mail(HEAD
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nThe quarry lost\r\nits licence.\r\n\r\nIt will appeal, said Zoë.\r\n\r\n-- \r\nZoë Lind\r\n"),
                mail(HEAD
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The quarry lost.</p><p style=\"display:none\">Hidden.</p>\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=order.pdf\r\n\r\nx\r\n--b--\r\n"));
    }

    private static Content mail(String text) {
        return new Content("message.eml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theTextIsReadAndTheSignatureIsNot() throws Exception {
        var mail = reader().read(examples().get(0)).get(0);
        assertThat(mail.text()).isEqualTo("The quarry lost its licence.\n\nIt will appeal, said Zoë.");
        assertThat(mail.particulars().of(Particular.TITLE)).contains("The quarry über all");
        assertThat(mail.particulars().of(Particular.AUTHOR)).contains("Zoë Lind");
        assertThat(mail.particulars().of(Particular.PUBLISHED)).contains("2024-03-05");
    }

    @Test
    void whatIsAttachedIsNamed() throws Exception {
        var mail = reader().read(examples().get(1)).get(0);
        assertThat(mail.text()).isEqualTo("The quarry lost.");
        assertThat(mail.remarks()).containsExactly("what is attached is not read: order.pdf");
    }
}
