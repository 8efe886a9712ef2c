package pincite.engine.reading.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Content;
import pincite.corpus.format.FeedEntries;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;
import pincite.engine.reading.page.Fragment;

/** A saved feed, RSS or Atom: each entry is an article, as far as the feed has its text. */
@Singleton
public final class FeedReader implements ArticleReader, FeedEntries {

    private static final Pattern FEED = Pattern.compile(
            "^(?:\u00EF\u00BB\u00BF)?\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:(?:<!--.*?-->|<\\?[^>]*+>|<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\]\\s*+)?>)\\s*+)*+<(?:rss|feed|rdf:RDF|atom:feed)\\b",
            Pattern.DOTALL);

    private static final int DEEPEST = 200;
    private static final int MOST_ENTRIES = 10_000;

    @Override
    public String version() {
        return "feed-1";
    }

    @Override
    public boolean reads(Content content) {
        return FEED.matcher(content.beginning()).find();
    }

    @Override
    public List<ReadArticle> read(Content content) throws UnreadableContentException {
        var feed = parsed(content);
        var names = new EntryNames();
        var articles = new ArrayList<ReadArticle>();
        for (var entry : feed.getEntries()) {
            text(entry).ifPresent(text -> articles.add(article(feed, entry, text, names)));
        }
        if (articles.isEmpty()) {
            throw new UnreadableContentException("is a feed without an entry that has words");
        }
        return articles;
    }

    @Override
    public Optional<List<URI>> of(Content content) {
        try {
            return reads(content)
                    ? Optional.of(
                            parsed(content).getEntries().stream().flatMap(entry -> address(entry).stream()).toList())
                    : Optional.empty();
        } catch (UnreadableContentException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(SyndEntry entry) {
        try {
            return present(entry.getLink()).or(() -> present(entry.getUri())).map(URI::create)
                    .filter(address -> address.isAbsolute() && address.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Rome refuses documents that declare entities, unless it is told otherwise. */
    private static SyndFeed parsed(Content content) throws UnreadableContentException {
        var xml = decoded(content);
        if (XmlDepth.isBeyond(DEEPEST, xml)) {
            throw new UnreadableContentException("is nested deeper than any feed");
        }
        try {
            return withinLimit(new SyndFeedInput().build(new StringReader(xml)));
        } catch (FeedException | RuntimeException e) {
            throw new UnreadableContentException("is damaged, or no feed that can be read", e);
        }
    }

    private static String decoded(Content content) throws UnreadableContentException {
        try (var reader = new XmlReader(new ByteArrayInputStream(content.bytes()))) {
            var xml = new StringWriter();
            reader.transferTo(xml);
            return xml.toString();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableContentException("is damaged, or no feed that can be read", e);
        }
    }

    private static SyndFeed withinLimit(SyndFeed feed) throws UnreadableContentException {
        if (feed.getEntries().size() > MOST_ENTRIES) {
            throw new UnreadableContentException("has more than " + MOST_ENTRIES + " entries: split it");
        }
        return feed;
    }

    private static ReadArticle article(SyndFeed feed, SyndEntry entry, String text, EntryNames names) {
        var known = present(entry.getLink()).map(EntryNames::ofAddress).or(() -> title(entry)).orElse("entry");
        return new ReadArticle(names.next(known), text, particulars(feed, entry), List.of(), List.of());
    }

    private static Particulars particulars(SyndFeed feed, SyndEntry entry) {
        return Particulars.NONE.with(Particular.TITLE, title(entry), Provenance.PAGE)
                .with(Particular.AUTHOR, present(entry.getAuthor()), Provenance.PAGE)
                .with(Particular.SOURCE, present(feed.getTitle()), Provenance.PAGE)
                .with(Particular.PUBLISHED, day(entry.getPublishedDate()).or(() -> day(entry.getUpdatedDate())),
                        Provenance.PAGE)
                .with(Particular.UPDATED, day(entry.getUpdatedDate()), Provenance.PAGE)
                .with(Particular.URL, present(entry.getLink()), Provenance.PAGE)
                .with(Particular.LANGUAGE, present(feed.getLanguage()), Provenance.PAGE);
    }

    /** The longest of what it gives: a summary may stand beside the whole. */
    private static Optional<String> text(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue).filter(value -> value != null && !value.isBlank()).map(Fragment::text)
                .filter(text -> !text.isBlank()).max(Comparator.comparingInt(String::length));
    }

    private static Optional<String> title(SyndEntry entry) {
        return present(entry.getTitle()).map(title -> Fragment.text(title).replace("\n", " "));
    }

    private static Optional<String> present(String words) {
        return Optional.ofNullable(words).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static Optional<String> day(Date date) {
        return Optional.ofNullable(date).map(when -> LocalDate.ofInstant(when.toInstant(), ZoneOffset.UTC).toString());
    }
}
