package pincite.corpus.folder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Remark;
import pincite.corpus.Sha256;
import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Content;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.Readings;
import pincite.corpus.format.UnreadableContentException;

/** All kinds of file that are read, told by what is in a file; of plain words the name says whether they are Markdown. */
@ApplicationScoped
public class ArticleFormats {

    private static final List<String> MARKDOWN = List.of(".markdown", ".md");
    private static final List<String> TEXT = List.of(".text", ".txt");
    /** Of the kinds that engines read, to find a file by the id of its article without a look at the whole folder. */
    private static final List<String> OTHERS = List.of(".atom", ".docx", ".eml", ".htm", ".html", ".json", ".jsonl",
            ".mht",
            ".mhtml", ".odt", ".pdf", ".rss", ".rtf", ".warc", ".warc.gz", ".xhtml", ".xml", ".zip");
    private static final List<String> SPELLINGS = Stream.of(MARKDOWN, TEXT, OTHERS).flatMap(List::stream)
            .flatMap(ArticleFormats::spellings).sorted().toList();

    /** Half a character cannot be counted, nor written in UTF-8. */
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");
    private static final int NAME_DIGITS = 8;

    private final List<ArticleReader> readers;
    private final Readings readings;

    @Inject
    ArticleFormats(@Any Instance<ArticleReader> readers, Readings readings) {
        this(readers.stream().toList(), readings);
    }

    public ArticleFormats(List<ArticleReader> readers) {
        this(readers, Readings.NONE);
    }

    public ArticleFormats(List<ArticleReader> readers, Readings readings) {
        this.readers = List.copyOf(readers);
        this.readings = readings;
    }

    /** As people write extensions, in the order in which the corpus reads files; others (.mD) are read, but not looked for first. */
    static List<String> spellings() {
        return SPELLINGS;
    }

    private static Stream<String> spellings(String extension) {
        var upper = extension.toUpperCase(Locale.ROOT);
        return Stream.of(extension, upper, upper.substring(0, 2) + extension.substring(2));
    }

    /** @param id of the file; where it holds several articles, each has its own below it */
    public FileArticles read(String id, Content content) throws UnreadableArticleException {
        var reader = reader(content);
        if (reader.isPresent()) {
            return new FileArticles(read(id, content, reader.get()), List.of());
        }
        return ZipArchive.is(content)
                ? new ZipArchive(id, content).read(this::read)
                : FileArticles.of(text(id, content));
    }

    private Optional<ArticleReader> reader(Content content) {
        return readers.stream().filter(each -> each.reads(content)).findFirst();
    }

    private List<Article> read(String id, Content content, ArticleReader reader) throws UnreadableArticleException {
        try {
            return readings.of(key(content, reader), () -> Parsing.within(reader, content)).stream()
                    .map(read -> article(id, read)).toList();
        } catch (UnreadableContentException e) {
            throw new UnreadableArticleException(e.getMessage(), e);
        }
    }

    /** Of the name, too: readers may fall back on it. */
    private static String key(Content content, ArticleReader reader) {
        return Sha256.of(content.bytes()) + "-" + Sha256.of(content.name()).substring(0, NAME_DIGITS) + "-"
                + reader.version();
    }

    private static Article article(String file, ReadArticle read) {
        var id = read.entry().isEmpty() ? file : file + "/" + read.entry();
        var text = CanonicalText.of(HALF.matcher(read.text()).replaceAll("\uFFFD"));
        var remarks = read.remarks().stream().map(says -> new Remark(id, Remark.WHOLE, says)).toList();
        return new Article(id, Publication.of(read.particulars(), PlainTextArticle.title(text.value())), text, remarks,
                read.pages());
    }

    private static Article text(String id, Content content) throws UnreadableArticleException {
        boolean isMarkdown = MARKDOWN.stream().anyMatch(content::isNamed);
        if (!isMarkdown && TEXT.stream().noneMatch(content::isNamed)) {
            throw new UnreadableArticleException(
                    "is no kind of file that is read: web page, PDF, Word (.docx), OpenDocument, "
                            + "RTF, mail, feed, WARC, JSON, Markdown and text (.txt) are");
        }
        var decoded = TextFile.decoded(content);
        return isMarkdown ? MarkdownArticle.read(id, decoded) : PlainTextArticle.read(id, decoded);
    }
}
