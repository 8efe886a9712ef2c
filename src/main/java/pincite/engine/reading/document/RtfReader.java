package pincite.engine.reading.document;

import java.util.List;

import jakarta.inject.Singleton;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Byline;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;

/** Rich Text Format, as Microsoft's specification 1.9.1 has it: the words, without heads, pictures and hidden ones. */
@Singleton
public final class RtfReader implements ArticleReader {

    @Override
    public String version() {
        return "rtf-1";
    }

    @Override
    public boolean reads(Content content) {
        return content.startsWith("{\\rtf");
    }

    @Override
    public List<ReadArticle> read(Content content) throws UnreadableContentException {
        var rtf = RtfText.of(content.bytes());
        if (rtf.text().isBlank()) {
            throw new UnreadableContentException("has no words in it");
        }
        var particulars = Particulars.NONE.with(Particular.TITLE, rtf.title(), Provenance.FILE)
                .with(Particular.AUTHOR, rtf.author(), Provenance.FILE);
        return List.of(ReadArticle.of(rtf.text(), particulars.or(Byline.of(rtf.text()))));
    }
}
