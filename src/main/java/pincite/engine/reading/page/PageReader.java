package pincite.engine.reading.page;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.jsoup.nodes.Document;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Content;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;

/** A saved web page: its article, without what stands around it. */
@Singleton
public final class PageReader implements ArticleReader {

    private static final Pattern PAGE = Pattern.compile(
            "^(?:\u00EF\u00BB\u00BF)?\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+<(?:!doctype\\s++html|html|head|body|article)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("<meta[^>]{1,200}?charset\\s*=\\s*[\"']?([\\w-]{3,30})",
            Pattern.CASE_INSENSITIVE);
    /** What a page without a word about it is most likely written in, if it is not UTF-8. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    public String version() {
        return "html-1";
    }

    @Override
    public boolean reads(Content content) {
        return PAGE.matcher(content.beginning()).find();
    }

    @Override
    public List<ReadArticle> read(Content content) throws UnreadableContentException {
        return List.of(read(PageMarkup.ofPage(decoded(content))));
    }

    /** Of mail and archives, too, which have pages within. */
    public static ReadArticle read(String html) throws UnreadableContentException {
        return read(PageMarkup.ofPage(html));
    }

    private static ReadArticle read(Document page) throws UnreadableContentException {
        var said = LinkedData.of(page);
        var particulars = new PageParticulars(page, said);
        var text = ArticleText.of(page, said.body());
        if (text.isBlank()) {
            throw new UnreadableContentException(
                    "has no article in it: a list of headlines, or a page that a script fills in the browser; save it from there");
        }
        return particulars.of(text);
    }

    private static String decoded(Content content) {
        return content.utf8().orElseGet(() -> new String(content.bytes(), charset(content.beginning())));
    }

    private static Charset charset(String beginning) {
        var named = CHARSET.matcher(beginning);
        return named.find() && !named.group(1).equalsIgnoreCase("utf-8") && Charset.isSupported(named.group(1))
                ? Charset.forName(named.group(1))
                : WESTERN;
    }
}
