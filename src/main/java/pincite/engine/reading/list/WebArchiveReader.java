package pincite.engine.reading.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import jakarta.inject.Singleton;

import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;
import pincite.engine.reading.page.PageReader;

/** An archive of the web (WARC, ISO 28500), plain or compressed: each page that was answered is an article. */
@Singleton
public final class WebArchiveReader implements ArticleReader {

    private static final int LARGEST_PAGE = 10_000_000;
    private static final int MOST_RECORDS = 10_000;
    private static final int MOST_PAGES = 1_000;
    private static final long MOST_BYTES = 200_000_000;

    @Override
    public String version() {
        return "warc-1";
    }

    @Override
    public boolean reads(Content content) {
        return content.startsWith("WARC/") || content.startsWith("\u001f\u008b") && startsPacked(content);
    }

    private static boolean startsPacked(Content content) {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(content.bytes()))) {
            return new String(unpacked.readNBytes(5), StandardCharsets.ISO_8859_1).equals("WARC/");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public List<ReadArticle> read(Content content) throws UnreadableContentException {
        var articles = new ArrayList<ReadArticle>();
        try (var archive = new WarcReader(new ByteArrayInputStream(content.bytes()))) {
            collect(archive, articles);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableContentException("is damaged behind its " + articles.size() + " first pages", e);
        }
        if (articles.isEmpty()) {
            throw new UnreadableContentException("has no page with an article in it");
        }
        return articles;
    }

    private static void collect(WarcReader archive, List<ReadArticle> articles)
            throws IOException, UnreadableContentException {
        var names = new EntryNames();
        long left = MOST_BYTES;
        int records = 0;
        int pages = 0;
        for (var record = archive.next(); record.isPresent(); record = archive.next()) {
            if (++records > MOST_RECORDS || pages > MOST_PAGES || left < 0) {
                throw new UnreadableContentException(
                        "has more than " + MOST_RECORDS + " records, " + MOST_PAGES + " pages or 200 MB: split it");
            }
            if (record.get() instanceof WarcResponse response && isPage(response)) {
                var body = response.http().body().stream().readNBytes(LARGEST_PAGE);
                left -= body.length;
                pages++;
                page(response.target(), body, names).ifPresent(articles::add);
            }
        }
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        return response.http().status() == 200
                && response.http().contentType().base().toString().matches("(?i)text/html|application/xhtml\\+xml");
    }

    /** Front pages and pages of errors have no article, and are no error of the archive. */
    private static Optional<ReadArticle> page(String address, byte[] body, EntryNames names) {
        try {
            var page = new PageReader().read(new Content(address, body)).get(0);
            var from = Particulars.NONE.with(Particular.URL, address, Provenance.PAGE);
            return Optional.of(new ReadArticle(names.next(EntryNames.ofAddress(address)), page.text(),
                    page.particulars().or(from), page.pages(), page.remarks()));
        } catch (UnreadableContentException e) {
            return Optional.empty();
        }
    }
}
