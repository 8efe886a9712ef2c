package pincite.channel.mcp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.Blocking;
import pincite.channel.CitedText;
import pincite.channel.QuoteText;
import pincite.conversation.Chat;
import pincite.corpus.Article;
import pincite.corpus.Span;
import pincite.corpus.standing.Standings;
import pincite.index.CurrentArticles;
import pincite.markup.MarkdownText;
import pincite.quote.GivenQuote;
import pincite.quote.QuoteCheck;
import pincite.record.AnswerDocument;
import pincite.record.ArticleDocument;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** What assistants may do with the articles, over the Model Context Protocol; a quarantined one is shown to no language model. */
@ApplicationScoped
@Blocking
class ArticleTools {

    /** Code points of an article read at once; no assistant has room for more. */
    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_LISTED = 500;

    private final Chat chat;
    private final CurrentArticles articles;
    private final Standings standings;
    private final QuoteCheck quotes;
    private final ToolRecord log;

    @Inject
    ArticleTools(Chat chat, CurrentArticles articles, Standings standings, QuoteCheck quotes, ToolRecord log) {
        this.log = log;
        this.quotes = quotes;
        this.chat = chat;
        this.articles = articles;
        this.standings = standings;
    }

    @Tool(name = "ask_case_articles", description = "Answers a question from the case articles in sentences that each stand on quotes from them, proved letter for letter. Says so where the articles do not say. Cite the quotes with their articles. Pass the 'conversation' of an answer to ask a follow-up question.", outputSchema = @Tool.OutputSchema(from = Outputs.AnswerOutput.class, generator = OutputShape.class), annotations = @Tool.Annotations(title = "Ask the case articles", readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse ask(
            @ToolArg(description = "The question in plain words, at most 2,000 characters") String question,
            @ToolArg(description = "The 'conversation' of an earlier answer, to go on with it", required = false) Optional<String> conversation) {
        return ToolAttempt.to("answer the question",
                () -> told(chat.ask(new Question(question), Scope.ALL, conversation)));
    }

    private static ToolResponse told(AnswerDocument answer) {
        var text = CitedText.of(answer).text() + CitedText.LINE_END + "Conversation: "
                + answer.conversation().orElse("none");
        return Outputs.told(text, new Outputs.AnswerOutput(text, answer));
    }

    @Tool(name = "read_article", description = "Reads the text of a case article, or the part of it at [start, end), at most 20,000 characters at once; paragraphs that speak to a machine are left out, and it says where. Positions count Unicode code points, as those of citations do.", outputSchema = @Tool.OutputSchema(from = Outputs.ArticleOutput.class, generator = OutputShape.class), annotations = @Tool.Annotations(title = "Read a case article", readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse read(@ToolArg(description = "Its id, as list_articles and citations have it") String id,
            @ToolArg(description = "The first character, from 0", required = false) Optional<Integer> start,
            @ToolArg(description = "The character after the last", required = false) Optional<Integer> end) {
        return ToolAttempt.to("read the article", () -> {
            var found = articles.find(id).filter(standings::mayAnswer);
            log.put("read_article", id, found.stream().map(Article::id).toList());
            return found.map(article -> excerpt(article, start.orElse(0), end))
                    .orElseGet(() -> ToolResponse.error("There is no article '" + id + "'; list_articles lists them."));
        });
    }

    private static ToolResponse excerpt(Article article, int start, Optional<Integer> end) {
        int length = article.text().length();
        int stop = Math.min(length, end.orElse(start + Math.min(MOST_CHARACTERS, length)));
        if (start < 0 || start >= stop) {
            return ToolResponse.error("'start' must be from 0 to before 'end': " + start + ", " + stop
                    + "; the article has " + length + " characters");
        }
        if (stop - start > MOST_CHARACTERS) {
            return ToolResponse.error("'end' is " + (stop - start) + " characters after 'start'; the limit is "
                    + MOST_CHARACTERS);
        }
        var text = ArticleWords.of(article, new Span(start, stop));
        return Outputs.told(text,
                new Outputs.ArticleOutput(text, ArticleDocument.of(article), start, stop, length));
    }

    @Tool(name = "check_quote", description = "Says whether a case article has a quote, letter for letter: VERBATIM with all its places, ALTERED with the nearest words and what is other, MISATTRIBUTED where somebody else says it, or NOT_FOUND. An ellipsis passes only where nothing left out turns the meaning.", outputSchema = @Tool.OutputSchema(from = Outputs.QuoteOutput.class, generator = OutputShape.class), annotations = @Tool.Annotations(title = "Check a quote", readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse check(@ToolArg(description = "The quote, at most 10,000 characters") String quote,
            @ToolArg(description = "Who is said to have said it", required = false) Optional<String> speaker) {
        return ToolAttempt.to("check the quote", () -> {
            var checked = quotes.checkForModel(new GivenQuote(quote, speaker));
            log.put("check_quote", quote, checked.shownArticles());
            var text = MarkdownText.escaped(QuoteText.of(checked));
            return Outputs.told(text, new Outputs.QuoteOutput(text, checked));
        });
    }

    @Tool(name = "list_articles", description = "Lists the case articles that questions are answered from: id, title, source, day; at most 500.", outputSchema = @Tool.OutputSchema(from = Outputs.ArticlesOutput.class, generator = OutputShape.class), annotations = @Tool.Annotations(title = "List the case articles", readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse list() {
        return ToolAttempt.to("list the articles", () -> {
            log.put("list_articles", "", List.of());
            var all = articles.all().stream().filter(standings::mayAnswer).toList();
            var listed = all.stream().limit(MOST_LISTED).toList();
            var text = all.size() + " articles" + CitedText.LINE_END + listed.stream().map(ArticleTools::line)
                    .collect(Collectors.joining(CitedText.LINE_END));
            return Outputs.told(text, new Outputs.ArticlesOutput(text, all.size(),
                    listed.stream().map(ArticleDocument::of).toList()));
        });
    }

    private static String line(Article article) {
        var known = ArticleDocument.of(article);
        return Stream.of(Stream.of(known.id(), known.title()), known.source().stream(),
                known.published().map(Object::toString).stream()).flatMap(parts -> parts)
                .map(MarkdownText::escaped).collect(Collectors.joining(" · "));
    }
}
