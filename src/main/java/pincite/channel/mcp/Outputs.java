package pincite.channel.mcp;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolResponse;
import pincite.quote.CheckedQuote;
import pincite.record.AnswerDocument;
import pincite.record.ArticleDocument;
import pincite.record.PersonDocument;
import pincite.record.TimelineDocument;
import pincite.watch.WatchDocument;

/** What tools give: a text to be read, and the same to be worked with. Clients that find JSON leave the text out, so it is in there, too. */
public final class Outputs {

    private Outputs() {
    }

    /** @param structure that says the same; its first field is the text */
    static ToolResponse told(String text, Record structure) {
        return new ToolResponse(false, List.of(new TextContent(text)), structure, Map.of());
    }

    public record AnswerOutput(String text, @JsonUnwrapped AnswerDocument answer) {
    }

    /**
     * A part of an article.
     *
     * @param start  in code points, as those of citations
     * @param length of the whole article
     */
    public record ArticleOutput(String text, ArticleDocument article, int start, int end, int length) {
    }

    public record ArticlesOutput(String text, int total, List<ArticleDocument> articles) {
    }

    public record QuoteOutput(String text, @JsonUnwrapped CheckedQuote checked) {
    }

    public record TimelineOutput(String text, @JsonUnwrapped TimelineDocument timeline) {
    }

    public record PeopleOutput(String text, List<PersonDocument> people) {
    }

    public record PersonOutput(String text, @JsonUnwrapped PersonDocument person) {
    }

    public record WatchOutput(String text, @JsonUnwrapped WatchDocument watch) {
    }
}
