package pincite.engine.reading.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.ArticleReaderContract;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;

class FeedReaderTest extends ArticleReaderContract {

    @Override
    protected ArticleReader reader() {
        return new FeedReader();
    }

    @Override
    protected List<Content> examples() {
        return List.of(feed(
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Ledger</title><link>https://ledger.example</link><description>x</description>"
                        + "<item><title>Quarry &amp; dust</title><link>https://ledger.example/news/quarry.html</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;The quarry lost.&lt;/p&gt;</description></item>"
                        + "<item><title>Second</title><link>https://ledger.example/other/quarry.html</link><description>It appeals, says Zoë.</description></item></channel></rss>"),
                feed("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Ledger</title><id>x</id><updated>2024-03-06T00:00:00Z</updated><entry><title>Quarry</title><id>1</id><link href=\"https://ledger.example/q\"/><published>2024-03-05T00:00:00Z</published><updated>2024-03-06T00:00:00Z</updated><author><name>Ada Lind</name></author><content type=\"html\">&lt;p&gt;The quarry lost.&lt;/p&gt;</content></entry></feed>"));
    }

    private static Content feed(String xml) {
        return new Content("feed.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachEntryIsAnArticle() throws Exception {
        var articles = reader().read(examples().get(0));
        assertThat(articles).extracting(ReadArticle::entry).containsExactly("quarry", "quarry-2");
        assertThat(articles.get(0).text()).isEqualTo("The quarry lost.");
        assertThat(articles.get(0).particulars().of(Particular.TITLE)).contains("Quarry & dust");
        assertThat(articles.get(0).particulars().of(Particular.SOURCE)).contains("The Ledger");
        assertThat(articles.get(0).particulars().of(Particular.PUBLISHED)).contains("2024-03-05");
        assertThat(reader().read(examples().get(1)).get(0).particulars().of(Particular.AUTHOR)).contains("Ada Lind");
    }

    @Test
    void declaredEntitiesAreRefused() {
        var bomb = feed(
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>");
        assertThatThrownBy(() -> reader().read(bomb)).isInstanceOf(UnreadableContentException.class);
    }
}
