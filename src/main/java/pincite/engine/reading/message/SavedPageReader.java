package pincite.engine.reading.message;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;
import pincite.engine.reading.page.PageReader;

/** A page that a browser saved with all that belongs to it (MHTML, RFC 2557). */
@Singleton
public final class SavedPageReader implements ArticleReader {

    @Override
    public String version() {
        return "mhtml-1";
    }

    @Override
    public boolean reads(Content content) {
        return Mime.isSavedPage(content);
    }

    @Override
    public List<ReadArticle> read(Content content) throws UnreadableContentException {
        var saved = Mime.parsed(content);
        try {
            var part = Mime.parts(saved).filter(each -> "text/html".equalsIgnoreCase(each.getMimeType())).findFirst()
                    .orElseThrow(() -> new UnreadableContentException("has no page in it"));
            var page = PageReader.read(Mime.text(part).orElse(""));
            return List.of(new ReadArticle("", page.text(), page.particulars().or(savedFrom(saved)), page.pages(),
                    page.remarks()));
        } finally {
            saved.dispose();
        }
    }

    private static Particulars savedFrom(Message saved) {
        return Particulars.NONE.with(Particular.URL,
                Optional.ofNullable(saved.getHeader().getField("Snapshot-Content-Location")).map(Field::getBody),
                Provenance.PAGE);
    }
}
